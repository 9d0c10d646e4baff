import type { Core } from '@strapi/strapi';

export const postgres = (env: Core.Config.Shared.ConfigParams['env'], url: string | undefined) => ({
  client: 'postgres',
  connection: {
    ...(url
      ? { connectionString: url }
      : {
          host: env('DATABASE_HOST', 'localhost'),
          port: env.int('DATABASE_PORT', 5432),
          database: env('DATABASE_NAME', 'gongkai'),
          user: env('DATABASE_USERNAME', 'gongkai'),
          password: env('DATABASE_PASSWORD', ''),
        }),
    schema: env('DATABASE_SCHEMA', 'public'),
    ssl: env.bool('DATABASE_SSL', false) && { rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true) },
  },
  pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
});
