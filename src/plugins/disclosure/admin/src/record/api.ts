import { adminApi } from '@strapi/strapi/admin';
import type { NewAct, RecordStanding } from '../../../shared/record-standing';

interface Answer<Data> {
  readonly data: Data;
}

/** A document as the panel asks for it. */
export interface DocumentKey {
  readonly model: string;
  readonly documentId: string;
}

// The content manager's own tag: what it publishes changes the record, and what is done to the record changes its form.
const tagsOf = ({ model, documentId }: DocumentKey) => [
  { type: 'Document' as const, id: `${model}_${documentId}` },
  { type: 'Document' as const, id: `${model}_LIST` },
];

const recordApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    registeredTypes: builder.query<readonly string[], undefined>({
      query: () => '/disclosure/types',
      transformResponse: ({ data }: Answer<readonly string[]>) => data,
    }),
    record: builder.query<RecordStanding, DocumentKey>({
      query: ({ documentId }) => `/disclosure/records/${documentId}`,
      transformResponse: ({ data }: Answer<RecordStanding>) => data,
      providesTags: (_result, _error, key) => tagsOf(key),
    }),
    act: builder.mutation<RecordStanding, DocumentKey & { readonly data: NewAct }>({
      query: ({ documentId, data }) => ({
        url: `/disclosure/records/${documentId}/acts`,
        method: 'POST',
        data: { data },
      }),
      transformResponse: ({ data }: Answer<RecordStanding>) => data,
      invalidatesTags: (_result, error, key) => (error ? [] : tagsOf(key)),
    }),
  }),
});

export const { useRegisteredTypesQuery, useRecordQuery, useActMutation } = recordApi;
