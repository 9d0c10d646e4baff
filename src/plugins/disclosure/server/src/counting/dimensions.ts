import type { Knex } from 'knex';
import type { Dimension } from '../../../core/query';
import { NONE } from '../../../core/vocabulary';
import { LISTINGS } from './filter';

/** SQL of a dimension's key, given the column of the day that is counted by. */
const KEYS: Readonly<Record<Dimension, (day: string) => string>> = {
  year: (day) => `cast(substr(${day}, 1, 4) as integer)`,
  month: (day) => `substr(${day}, 1, 7)`,
  organ: () => 'r.organ_code',
  kind: () => 'r.kind',
  topic: () => `coalesce(r.topic_code, '${NONE}')`,
  statutoryItem: () => `coalesce(r.statutory_item, '${NONE}')`,
  column: () => `coalesce(listed_column.column_code, '${NONE}')`,
  channel: () => `coalesce(listed_channel.channel, '${NONE}')`,
};

/** Groups a population; a record stands once under each of its columns and channels. */
export function grouped(
  query: Knex.QueryBuilder,
  db: Knex,
  groupBy: readonly Dimension[],
  day: string,
): Knex.QueryBuilder {
  for (const dimension of ['column', 'channel'] as const) {
    if (!groupBy.includes(dimension)) continue;
    const alias = `listed_${dimension}`;
    query.leftJoin({ [alias]: LISTINGS[dimension].table }, `${alias}.record_id`, 'r.id');
  }
  for (const dimension of groupBy) {
    const key = KEYS[dimension](day);
    query.select(db.raw(`${key} as ??`, [dimension])).groupByRaw(key);
  }
  return query;
}
