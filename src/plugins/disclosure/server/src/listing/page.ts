import type { Knex } from 'knex';
import type { ListingRequest, Sort } from '../../../core/listing';
import type { RecordRow } from '../register/records';
import type { Cursor } from './cursor';
import { decodeCursor, encodeCursor } from './cursor';

const COLUMNS: Readonly<Record<Sort, { column: 'disclosed_at' | 'made_on' | 'index_number'; descending: boolean }>> = {
  '-disclosedAt': { column: 'disclosed_at', descending: true },
  disclosedAt: { column: 'disclosed_at', descending: false },
  '-madeOn': { column: 'made_on', descending: true },
  madeOn: { column: 'made_on', descending: false },
  indexNumber: { column: 'index_number', descending: false },
};

export interface Page {
  readonly rows: readonly RecordRow[];
  readonly nextCursor: string | null;
  readonly prevCursor: string | null;
}

/** One page by its place in the order, not by its number: as fast at any depth. */
export async function pageOf(query: Knex.QueryBuilder, { limit, sort, cursor: text }: ListingRequest): Promise<Page> {
  const { column, descending } = COLUMNS[sort];
  const cursor = text === undefined ? undefined : decodeCursor(sort, text);
  const backwards = cursor?.way === 'prev';
  const down = descending !== backwards;

  if (cursor) after(query, `r.${column}`, cursor, down ? '<' : '>');
  const direction = down ? 'desc' : 'asc';
  const found = (await query
    .select('r.*')
    .orderBy(`r.${column}`, direction)
    .orderBy('r.id', direction)
    .limit(limit + 1)) as RecordRow[];

  const more = found.length > limit;
  const rows = found.slice(0, limit);
  if (backwards) rows.reverse();
  const place = (way: Cursor['way'], row: RecordRow | undefined) =>
    row ? encodeCursor(sort, { way, value: row[column], id: row.id }) : null;
  return {
    rows,
    nextCursor: (backwards ? rows.length > 0 : more) ? place('next', rows.at(-1)) : null,
    prevCursor: (backwards ? more : cursor !== undefined) ? place('prev', rows[0]) : null,
  };
}

const after = (query: Knex.QueryBuilder, column: string, { value, id }: Cursor, than: '<' | '>') =>
  query
    .where(column, than === '<' ? '<=' : '>=', value)
    .andWhere((either) => either.where(column, than, value).orWhere('r.id', than, id));
