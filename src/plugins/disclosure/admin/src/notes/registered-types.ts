import { adminApi } from '@strapi/strapi/admin';
import type { RegisteredType } from '../../../core/registered-type';

interface Answer {
  readonly data: readonly RegisteredType[];
}

/** The registered types, asked for once: they change only with the server's configuration. */
export const { useGetRegisteredTypesQuery } = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    getRegisteredTypes: builder.query<readonly RegisteredType[], null>({
      query: () => '/disclosure/registered-types',
      transformResponse: ({ data }: Answer) => data,
      keepUnusedDataFor: Infinity,
    }),
  }),
});
