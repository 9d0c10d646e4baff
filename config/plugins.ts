import type { Core } from '@strapi/strapi';
import { disclosure } from './plugins/disclosure';
import { graphql } from './plugins/graphql';
import { schedule } from './plugins/schedule';
import { upload } from './plugins/upload';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  // First, so that it follows a write when all that disclosure does about it has been done.
  schedule: {
    enabled: true,
    resolve: './src/plugins/schedule',
    config: schedule(env),
  },
  disclosure: {
    enabled: true,
    resolve: './src/plugins/disclosure',
    config: disclosure(env),
  },
  graphql: { config: graphql(env) },
  upload: { config: upload },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET'), jwt: { expiresIn: '1d', algorithm: 'HS256' } } },
});

export default config;
