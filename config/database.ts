import './database/time-zone';
import type { Core } from '@strapi/strapi';
import { postgres } from './database/postgres';
import { sqlite } from './database/sqlite';

/** SQLite unless `DATABASE_URL` or `DATABASE_CLIENT` asks for PostgreSQL; anything else is refused. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => {
  const url = env('DATABASE_URL');
  const client = env('DATABASE_CLIENT', url ? 'postgres' : 'sqlite');
  if (url && !/^postgres(ql)?:\/\//.test(url)) {
    throw new Error('DATABASE_URL must start with postgres:// or postgresql:// (MySQL and others are not supported)');
  }
  const connections: Record<string, () => object> = { sqlite: () => sqlite(env), postgres: () => postgres(env, url) };
  const connection = connections[client];
  if (!connection) {
    throw new Error(`DATABASE_CLIENT is "${client}": only "sqlite" and "postgres" are supported`);
  }
  return { connection: connection(), settings: { forceMigration: false } };
};

export default config;
