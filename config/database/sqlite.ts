import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** Durable by default: a published notice survives a power cut (`synchronous = FULL`), readers never wait (WAL). */
const afterCreate = (
  connection: { pragma(source: string): unknown },
  done: (error: null, connection: object) => void,
) => {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('busy_timeout = 5000');
  connection.pragma('foreign_keys = ON');
  done(null, connection);
};

export const sqlite = (env: Core.Config.Shared.ConfigParams['env']) => ({
  client: 'sqlite',
  connection: { filename: path.resolve(process.cwd(), env('DATABASE_FILENAME', 'data/gongkai.db')) },
  useNullAsDefault: true,
  pool: { afterCreate },
});
