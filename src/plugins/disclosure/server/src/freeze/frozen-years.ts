import type { Knex } from 'knex';
import type { Measure } from '../../../core/measures';
import { TABLES } from '../tables/names';

/** A year of an organ whose figures are kept as published. */
export interface FrozenYear {
  readonly organ: string;
  readonly year: number;
  readonly at: string;
  /** Event of the log that says so. */
  readonly sequence: number;
  readonly measures: readonly Measure[];
  /** SHA-256 of the frozen figures, as the event holds it too. */
  readonly digest: string;
  readonly note: string | null;
}

interface StoredYear {
  readonly organ_code: string;
  readonly year: number;
  readonly at: string;
  readonly sequence: number | string;
  readonly measures: string;
  readonly digest: string;
  readonly note: string | null;
}

interface Range {
  readonly organs?: readonly string[] | undefined;
  readonly years?: readonly number[];
  readonly since?: number;
}

/** Frozen years, latest first. */
export async function frozenYears(db: Knex, { organs, years, since }: Range = {}): Promise<FrozenYear[]> {
  const query = db<StoredYear>(TABLES.frozenYears).orderBy('year', 'desc').orderBy('organ_code');
  if (organs !== undefined) void query.whereIn('organ_code', organs);
  if (years !== undefined) void query.whereIn('year', years);
  if (since !== undefined) void query.where('year', '>=', since);
  const rows = await query;
  return rows.map(({ organ_code: organ, sequence, measures, ...row }) => ({
    ...row,
    organ,
    sequence: Number(sequence),
    measures: JSON.parse(measures) as Measure[],
  }));
}

/** The last year that is frozen for any organ; `null` while none is. */
export async function lastFrozenYear(db: Knex): Promise<number | null> {
  const row = await db(TABLES.frozenYears).max({ last: 'year' }).first<{ last: number | null }>();
  return row.last;
}
