import type { Knex } from 'knex';
import type { Exclusion } from '../../../core/explain/exclusions';
import type { RecordFilter } from '../../../core/query';
import { NONE } from '../../../core/vocabulary';
import { TABLES } from '../tables/names';

/** What a record must meet; one that does not is left out for this reason. `met` is never NULL, so it can be turned round. */
export interface Condition {
  readonly leavesOut: Exclusion;
  readonly met: (query: Knex.QueryBuilder) => unknown;
}

const given = (values: readonly string[]) => values.filter((value) => value !== NONE);

/** `column` holds one of `values`; `none` asks for records where it is empty. */
const inColumn =
  (column: string, values: readonly string[]): Condition['met'] =>
  (query) => {
    void query.where((both) => both.whereNotNull(column).whereIn(column, given(values)));
    if (values.includes(NONE)) void query.orWhereNull(column);
  };

interface Listing {
  readonly table: string;
  readonly column: string;
}

/** The record is listed under one of `values`; `none` asks for records listed under nothing. */
const inListing =
  (db: Knex, { table, column }: Listing, values: readonly string[]): Condition['met'] =>
  (query) => {
    const listed = () => db(table).select(db.raw('1')).whereRaw(`${table}.record_id = r.id`);
    void query.whereExists(listed().whereIn(column, given(values)));
    if (values.includes(NONE)) void query.orWhereNotExists(listed());
  };

export const LISTINGS = {
  column: { table: TABLES.columns, column: 'column_code' },
  channel: { table: TABLES.channels, column: 'channel' },
} as const;

/** One condition for each part of the filter that is given, beside its kinds. */
export function filterConditions(db: Knex, filter: RecordFilter): Condition[] {
  const { organs, topics, statutoryItems, columns, channels } = filter;
  return [
    ...(organs ? [{ leavesOut: 'other_organ' as const, met: inColumn('r.organ_code', organs) }] : []),
    ...(topics ? [{ leavesOut: 'other_topic' as const, met: inColumn('r.topic_code', topics) }] : []),
    ...(statutoryItems
      ? [{ leavesOut: 'other_statutory_item' as const, met: inColumn('r.statutory_item', statutoryItems) }]
      : []),
    ...(columns ? [{ leavesOut: 'other_column' as const, met: inListing(db, LISTINGS.column, columns) }] : []),
    ...(channels ? [{ leavesOut: 'other_channel' as const, met: inListing(db, LISTINGS.channel, channels) }] : []),
  ];
}
