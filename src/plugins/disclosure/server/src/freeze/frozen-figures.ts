import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { placeOf } from '../../../core/freeze/frozen-figure';
import type { FrozenFigure } from '../../../core/freeze/frozen-figure';
import type { Measure } from '../../../core/measures';
import { TABLES } from '../tables/names';
import { toPlace } from './stored-figures';
import type { StoredPlace } from './stored-figures';

interface StoredFigure extends StoredPlace {
  readonly organ_code: string;
  readonly year: number;
  readonly measure: Measure;
}

export interface Wanted {
  readonly organs?: readonly string[] | undefined;
  readonly years: readonly number[];
  readonly measures: readonly Measure[];
}

const toFigure = (row: StoredFigure, value: number | string): FrozenFigure => ({
  organ: row.organ_code,
  year: row.year,
  measure: row.measure,
  value: Number(value),
  ...toPlace(row),
});

/** SHA-256 of figures, in whatever order they come. */
export function digestOf(figures: readonly FrozenFigure[]): string {
  const told = figures.map((figure) => `${placeOf(figure)} ${String(figure.value)}`).sort();
  return createHash('sha256').update(told.join('\n')).digest('hex');
}

/** Figures as they were frozen. */
export async function frozenFigures(db: Knex, { organs, years, measures }: Wanted): Promise<FrozenFigure[]> {
  const query = db(TABLES.frozenFigures).whereIn('year', years).whereIn('measure', measures);
  if (organs !== undefined) void query.whereIn('organ_code', organs);
  const rows = (await query) as (StoredFigure & { value: number | string })[];
  return rows.map((row) => toFigure(row, row.value));
}

/** The same figures as all corrections have left them. */
export async function standingFigures(db: Knex, wanted: Wanted): Promise<FrozenFigure[]> {
  const moves = db({ f: TABLES.correctedFigures })
    .join({ c: TABLES.corrections }, 'c.id', 'f.correction_id')
    .whereIn('c.year', wanted.years)
    .whereIn('c.measure', wanted.measures)
    .orderBy('f.id')
    .select('c.organ_code', 'c.year', 'c.measure', 'f.month', 'f.kind', 'f.topic_code', 'f.statutory_item')
    .select('f.columns', 'f.channels', 'f.to_value');
  if (wanted.organs !== undefined) void moves.whereIn('c.organ_code', wanted.organs);
  const figures = new Map((await frozenFigures(db, wanted)).map((figure) => [placeOf(figure), figure]));
  for (const row of (await moves) as (StoredFigure & { to_value: number | string })[]) {
    const figure = toFigure(row, row.to_value);
    figures.set(placeOf(figure), figure);
  }
  return [...figures.values()].filter(({ value }) => value !== 0);
}
