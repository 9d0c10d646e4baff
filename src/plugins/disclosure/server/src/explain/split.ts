import type { Knex } from 'knex';
import type { Exclusion } from '../../../core/explain/exclusions';
import type { CountQuery } from '../../../core/query';
import { valueOf } from '../counting/asked';
import { conditionsOf } from '../counting/conditions';
import type { Register } from '../counting/counts';
import { askedBy } from '../counting/population';
import { TABLES } from '../tables/names';

/** Records that a question's kinds hold: those it counts (`null`), or those left out for one reason. */
export interface Part {
  readonly leavesOut: Exclusion | null;
  readonly count: number;
  /** What they add, in the register's own units. */
  readonly value: number;
  readonly records: Knex.QueryBuilder;
}

/** All that `kinds` hold in the register (`undefined`: all there is), each record in exactly one part. */
export async function split(
  register: Register,
  query: CountQuery,
  kinds: readonly string[] | undefined,
): Promise<{ included: Part; excluded: Part[] }> {
  const { db } = register;
  const held = db({ r: TABLES.records });
  if (kinds !== undefined) void held.whereIn('r.kind', kinds);
  const left: { leavesOut: Exclusion; records: Knex.QueryBuilder }[] = [];
  for (const { leavesOut, met } of conditionsOf(db, askedBy(register, query))) {
    left.push({ leavesOut, records: held.clone().whereNot(met) });
    void held.where(met);
  }
  const parts = [{ leavesOut: null, records: held }, ...left];
  const sums = await sumsOf(
    db,
    parts.map(({ records }) => records),
    valueOf(query.measure),
  );
  const [included, ...excluded] = parts.map((part, place) => ({ ...part, ...(sums.get(place) ?? NOTHING) }));
  return { included: included as Part, excluded: excluded.filter(({ count }) => count > 0) };
}

const NOTHING = { count: 0, value: 0 };

type SumRow = Readonly<Record<'place' | 'count' | 'value', number | string | null>>;

/** One statement, so that the parts are of one moment and add up while others publish. */
async function sumsOf(db: Knex, parts: readonly Knex.QueryBuilder[], value: string) {
  const selects = parts.map((records, place) =>
    records.clone().select(db.raw(`${place} as place`), db.raw('count(*) as count'), db.raw(`sum(${value}) as value`)),
  );
  const rows = (await db.unionAll(selects)) as SumRow[];
  return new Map(rows.map((row) => [Number(row.place), { count: Number(row.count), value: Number(row.value ?? 0) }]));
}
