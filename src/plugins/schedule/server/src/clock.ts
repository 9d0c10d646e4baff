import type { Knex } from 'knex';
import type { Instant } from '../../core/instant';
import { isPostgres, rowsOf } from './tables/dialect';

/** The only clock of the schedule: the database's, which all servers share, however wrong their own may be. */
export const clock = {
  /**
   * SQL for now, or for so many seconds from now, written as an instant. A subquery: PostgreSQL asks it once a statement,
   * and can look up by an index what is due, which it cannot do by a clock that might move from row to row.
   */
  sql(db: Knex, secondsAhead = 0): string {
    return isPostgres(db)
      ? `(select to_char(clock_timestamp() at time zone 'UTC' + interval '${secondsAhead} seconds', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`
      : `(select strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '+${secondsAhead} seconds'))`;
  },

  async now(db: Knex): Promise<Instant> {
    const [row] = rowsOf<{ now: Instant }>(await db.raw(`select ${clock.sql(db)} as now`));
    if (row === undefined) throw new Error('The database did not tell the time');
    return row.now;
  },
};
