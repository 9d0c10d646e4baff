import type { Core } from '@strapi/strapi';
import { costLimit, discreetErrors } from '../../src/guard/graphql/apollo-plugins';
import { GRAPHQL_LIMITS } from '../../src/guard/graphql/limits';

export const graphql = (env: Core.Config.Shared.ConfigParams['env']) => {
  const developing = env('NODE_ENV') !== 'production';
  return {
    endpoint: '/graphql',
    defaultLimit: GRAPHQL_LIMITS.page,
    maxLimit: GRAPHQL_LIMITS.longestPage,
    depthLimit: GRAPHQL_LIMITS.depth,
    landingPage: developing,
    apolloServer: {
      introspection: developing,
      includeStacktraceInErrorResponses: false,
      allowBatchedHttpRequests: false,
      persistedQueries: false,
      parseOptions: { maxTokens: GRAPHQL_LIMITS.tokens },
      plugins: [costLimit, discreetErrors],
      // One list of origins, one parser of bodies: those of config/middlewares.ts.
      cors: false,
      bodyParserConfig: false,
    },
  };
};
