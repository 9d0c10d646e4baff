import type { Knex } from 'knex';

export const isPostgres = (db: Knex): boolean => (db.client as { dialect: string }).dialect === 'postgresql';

/** Rows of a raw statement: PostgreSQL wraps them, SQLite does not. */
export const rowsOf = <Row>(result: unknown): Row[] =>
  Array.isArray(result) ? (result as Row[]) : (result as { rows: Row[] }).rows;
