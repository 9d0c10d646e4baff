import type { Knex } from 'knex';
import { rowsOf } from './dialect';

/** Inserts rows of the same columns; `more` ends the statement. Plain SQL, since a publication writes many small rows. */
export async function insert<Returned>(
  db: Knex,
  table: string,
  rows: readonly Readonly<Record<string, Knex.Value | null>>[],
  more = '',
): Promise<Returned[]> {
  const [first] = rows;
  if (first === undefined) return [];
  const columns = Object.keys(first);
  const row = `(${columns.map(() => '?').join(', ')})`;
  const sql = `insert into ${table} (${columns.join(', ')}) values ${rows.map(() => row).join(', ')} ${more}`;
  return rowsOf<Returned>(
    await db.raw(
      sql,
      rows.flatMap((values) => columns.map((column) => values[column] ?? null)),
    ),
  );
}
