export default {
  rest: {
    defaultLimit: 25,
    maxLimit: 100,
    withCount: true,
    strictParams: true,
  },
  documents: {
    strictParams: true,
    strictRelations: true,
  },
  responses: {
    // Where a storage provider keeps a file: keys and buckets are nobody's business.
    privateAttributes: ['provider_metadata'],
  },
};
