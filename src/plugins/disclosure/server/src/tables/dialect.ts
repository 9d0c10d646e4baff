import type { Knex } from 'knex';

export const isPostgres = (db: Knex): boolean => (db.client as { dialect: string }).dialect === 'postgresql';

/** Rows of a raw statement: PostgreSQL wraps them, SQLite does not. */
export const rowsOf = <Row>(result: unknown): Row[] =>
  Array.isArray(result) ? (result as Row[]) : (result as { rows: Row[] }).rows;

/** Aggregate that makes a JSON list; PostgreSQL's gives `null` for no rows. */
export const jsonList = (db: Knex): string => (isPostgres(db) ? 'json_agg' : 'json_group_array');

/**
 * The SQL of a query that names its values (`:documentId`), to be kept and run by `raw`: to build a query takes several
 * times as long as to run it, and a publication runs many.
 */
export function sqlOf(query: Knex.QueryBuilder): string {
  const { sql, bindings } = query.toSQL();
  if (bindings.length > 0) throw new TypeError(`A kept statement names its values: ${sql}`);
  return sql;
}
