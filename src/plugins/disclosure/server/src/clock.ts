import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { currentPublication } from './register/publication';
import { isPostgres, rowsOf } from './tables/dialect';

/** Now by the database's clock, which all servers share; within one publication it stands still. */
export const clock = {
  async now(strapi: Core.Strapi): Promise<Date> {
    return currentPublication()?.now ?? strapi.db.transaction(({ trx }) => clock.read(trx));
  },

  read: async (db: Knex): Promise<Date> => clock.told(await db.raw(`select ${clock.sql(db)}`)),

  /** Expression whose value `told` understands. */
  sql: (db: Knex): string =>
    isPostgres(db)
      ? `to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`
      : `strftime('%Y-%m-%dT%H:%M:%fZ', 'now') as now`,

  /** What the database has answered. */
  told(result: unknown): Date {
    const [row] = rowsOf<{ now: string }>(result);
    if (row === undefined) throw new Error('The database did not tell the time');
    return new Date(row.now);
  },
};
