import Database from 'better-sqlite3';
import { Client } from 'pg';
import type { TestApp } from './app';
import { databaseKind } from './setup/databases';

/** Stops `app` and gives the address of a backup of its database: taken while it ran on SQLite, afterwards on PostgreSQL. */
export async function backupOf(app: TestApp): Promise<string> {
  if (databaseKind() === 'sqlite') {
    const copy = app.address.replace(/\.db$/, '-restored.db');
    const source = new Database(app.address, { readonly: true });
    await source.backup(copy);
    source.close();
    await app.stop();
    return copy;
  }
  await app.stop();
  const { pathname } = new URL(app.address);
  const name = pathname.slice(1);
  const client = new Client({ connectionString: app.address.replace(pathname, '/postgres') });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}_restored TEMPLATE ${name}`).finally(() => client.end());
  return `${app.address}_restored`;
}
