import { adminApi } from '@strapi/strapi/admin';
import type { Correction } from '../../../shared/corrections';
import type { AdminExplanation } from '../../../shared/explanation';
import type { RecordStanding } from '../../../shared/record-standing';
import type { OrganYears, RegisterPage } from '../../../shared/register-page';
import type { VerificationAnswer } from '../../../shared/verification';

interface Answer<Data> {
  readonly data: Data;
}

interface InLanguage {
  readonly locale: string;
}

export interface RegisterQuestion {
  readonly q?: string;
  readonly recordState?: string;
  readonly cursor?: string;
}

export interface OrganYear {
  readonly organ: string;
  readonly year: number;
}

/** A figure of the table of years. */
export interface FigureKey extends OrganYear {
  readonly measure: string;
}

interface CorrectionsPage extends Answer<readonly Correction[]> {
  readonly meta: {
    readonly total: number;
    readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
}

const registerApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['DisclosureYears', 'DisclosureVerification'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      registerRecords: builder.query<RegisterPage, RegisterQuestion & InLanguage>({
        query: (params) => ({ url: '/disclosure/register', config: { params } }),
        keepUnusedDataFor: 0,
      }),
      recordHistory: builder.query<RecordStanding, string>({
        query: (documentId) => `/disclosure/records/${documentId}`,
        transformResponse: ({ data }: Answer<RecordStanding>) => data,
        keepUnusedDataFor: 0,
      }),
      organYears: builder.query<OrganYears, InLanguage & { readonly organ: string | undefined }>({
        query: (params) => ({ url: '/disclosure/years', config: { params } }),
        transformResponse: ({ data }: Answer<OrganYears>) => data,
        providesTags: ['DisclosureYears'],
      }),
      explanation: builder.query<AdminExplanation, FigureKey & InLanguage>({
        query: (params) => ({ url: '/disclosure/explain', config: { params: { ...params, limit: 10 } } }),
        transformResponse: ({ data }: Answer<AdminExplanation>) => data,
        keepUnusedDataFor: 0,
      }),
      freezeYear: builder.mutation<unknown, OrganYear & { readonly note: string }>({
        query: (data) => ({ url: '/disclosure/frozen-years', method: 'POST', data: { data } }),
        invalidatesTags: (_result, error) => (error ? [] : ['DisclosureYears']),
      }),
      yearCorrections: builder.query<CorrectionsPage, OrganYear & InLanguage>({
        query: (params) => ({ url: '/api/disclosure/corrections', config: { params: { ...params, limit: 100 } } }),
        keepUnusedDataFor: 0,
      }),
      lastVerification: builder.query<VerificationAnswer | null, undefined>({
        query: () => '/disclosure/verifications/last',
        transformResponse: ({ data }: Answer<VerificationAnswer | null>) => data,
        providesTags: ['DisclosureVerification'],
      }),
      verify: builder.mutation<unknown, undefined>({
        query: () => ({ url: '/disclosure/verifications', method: 'POST', data: {} }),
        invalidatesTags: ['DisclosureVerification'],
      }),
    }),
  });

export const {
  useRegisterRecordsQuery,
  useRecordHistoryQuery,
  useOrganYearsQuery,
  useExplanationQuery,
  useFreezeYearMutation,
  useYearCorrectionsQuery,
  useLastVerificationQuery,
  useVerifyMutation,
} = registerApi;
