import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

export type DatabaseKind = 'sqlite' | 'postgres';

/** Set by the global setup: the folder of SQLite files, the URL of the PostgreSQL server. */
const HOME = 'TEST_DATABASE_HOME';
const SERVER = 'TEST_DATABASE_SERVER';
const TEMPLATE = 'template_gongkai';

export const databaseKind = (): DatabaseKind => (process.env.TEST_DATABASE === 'postgres' ? 'postgres' : 'sqlite');

/** Makes the place where this run's databases live. */
export const useDatabases = (server?: string) => {
  process.env[HOME] = mkdtempSync(path.join(tmpdir(), 'gongkai-test-'));
  if (server) process.env[SERVER] = server;
};

export const forgetDatabases = () => rmSync(place(HOME), { recursive: true, force: true });

/** A database's address is a file name on SQLite, a URL on PostgreSQL. */
export const environmentOf = (database: string): Record<string, string> =>
  database.startsWith('postgres')
    ? { DATABASE_CLIENT: 'postgres', DATABASE_URL: database }
    : { DATABASE_CLIENT: 'sqlite', DATABASE_URL: '', DATABASE_FILENAME: database };

export const createTemplate = () => create(TEMPLATE);

/** A new database: with everything the app makes at its first start, or with nothing at all when `blank`. */
export const createDatabase = ({ blank }: { blank: boolean }): Promise<string> =>
  create(`test_${randomBytes(6).toString('hex')}`, blank ? undefined : TEMPLATE);

/** Cuts all connections to a PostgreSQL database and refuses new ones for a while, as when its server is restarted. */
export async function interruptDatabase(address: string, downMs: number): Promise<void> {
  const name = address.slice(address.lastIndexOf('/') + 1);
  await query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`);
  await query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
  await pause(downMs);
  await query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`);
}

const create = async (name: string, template?: string): Promise<string> => {
  if (databaseKind() === 'postgres') {
    await query(`CREATE DATABASE ${name}${template ? ` TEMPLATE ${template}` : ''}`);
    return urlOf(name);
  }
  if (template && existsSync(fileOf(template))) copyFileSync(fileOf(template), fileOf(name));
  return fileOf(name);
};

const query = async (sql: string) => {
  const client = new Client({ connectionString: urlOf('postgres') });
  await client.connect();
  await client.query(sql).finally(() => client.end());
};

const fileOf = (name: string) => path.join(place(HOME), `${name}.db`);
const urlOf = (name: string) => `${place(SERVER)}/${name}`;

const place = (variable: string): string => {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: run the server tests by jest, which prepares their databases`);
  return value;
};
