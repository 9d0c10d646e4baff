import type { Core } from '@strapi/strapi';
import { disclosure } from './plugins/disclosure';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  disclosure: {
    enabled: true,
    resolve: './src/plugins/disclosure',
    config: disclosure(env),
  },
  graphql: {
    config: {
      endpoint: '/graphql',
      defaultLimit: 25,
      maxLimit: 100,
      depthLimit: 8,
      landingPage: env('NODE_ENV') !== 'production',
      apolloServer: { introspection: env('NODE_ENV') !== 'production', allowBatchedHttpRequests: false },
    },
  },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET'), jwt: { expiresIn: '1d', algorithm: 'HS256' } } },
});

export default config;
