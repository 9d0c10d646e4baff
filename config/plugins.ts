import type { Core } from '@strapi/strapi';
import { disclosure } from './plugins/disclosure';
import { graphql } from './plugins/graphql';
import { upload } from './plugins/upload';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
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
