import type { Knex } from 'knex';
import type { RecordFilter } from '../../../core/query';
import { NONE } from '../../../core/vocabulary';
import { TABLES } from '../tables/names';

/** `column` holds one of `values`; `none` asks for records where it is empty. */
function inColumn(query: Knex.QueryBuilder, column: string, values: readonly string[] | undefined) {
  if (values === undefined) return;
  query.where((either) => {
    either.whereIn(
      column,
      values.filter((value) => value !== NONE),
    );
    if (values.includes(NONE)) either.orWhereNull(column);
  });
}

interface Listing {
  readonly table: string;
  readonly column: string;
}

/** The record is listed under one of `values`; `none` asks for records listed under nothing. */
function inListing(
  query: Knex.QueryBuilder,
  db: Knex,
  { table, column }: Listing,
  values: readonly string[] | undefined,
) {
  if (values === undefined) return;
  const listed = () => db(table).select(db.raw('1')).whereRaw(`${table}.record_id = r.id`);
  query.where((either) => {
    either.whereExists(
      listed().whereIn(
        column,
        values.filter((value) => value !== NONE),
      ),
    );
    if (values.includes(NONE)) either.orWhereNotExists(listed());
  });
}

export const LISTINGS = {
  column: { table: TABLES.columns, column: 'column_code' },
  channel: { table: TABLES.channels, column: 'channel' },
} as const;

export function withFilter(query: Knex.QueryBuilder, db: Knex, filter: RecordFilter): Knex.QueryBuilder {
  query.whereIn('r.kind', filter.kinds);
  inColumn(query, 'r.organ_code', filter.organs);
  inColumn(query, 'r.topic_code', filter.topics);
  inColumn(query, 'r.statutory_item', filter.statutoryItems);
  inListing(query, db, LISTINGS.column, filter.columns);
  inListing(query, db, LISTINGS.channel, filter.channels);
  return query;
}
