import type { Knex } from 'knex';
import { answeringFilter } from '../../../core/answerable';
import { settled } from '../../../core/freeze/frozen-figure';
import type { FrozenFigure } from '../../../core/freeze/frozen-figure';
import { FEE_INCOME, kindsCovered, MEASURES, RULES } from '../../../core/measures';
import type { Measure } from '../../../core/measures';
import { answerableOn } from '../../../core/organs';
import { lastDayOf } from '../../../core/plain-date';
import type { RecordFilter } from '../../../core/query';
import { buckets, yearSpan } from '../../../core/span';
import { dayColumn, valueOf } from '../counting/asked';
import type { When } from '../counting/asked';
import type { Register } from '../counting/counts';
import { population } from '../counting/population';
import { TABLES } from '../tables/names';
import { codesOf } from './stored-figures';

/** Whose figures: all of an organ's, or what one record or some add to any organ's. */
export type Of =
  | { readonly organ: string }
  | { readonly recordId: number; readonly kind: string }
  | { readonly recordIds: readonly number[] };

interface Asked {
  readonly measure: Measure;
  readonly filter: RecordFilter;
  readonly when: When;
}

interface FoundRow {
  readonly organ: string;
  readonly kind: string;
  readonly topic: string | null;
  readonly item: string | null;
  readonly columns_held: string | null;
  readonly channels_held: string | null;
  readonly month_text: string | null;
  readonly value: number | string | null;
}

const KEYS = ['organ', 'kind', 'topic', 'item', 'columns_held', 'channels_held', 'month_text'] as const;

const held = (db: Knex, table: string, column: string) =>
  db.raw(`(select string_agg(??, ',' order by ??) from ?? where record_id = r.id)`, [column, column, table]);

/** Rows of one measure at one time, by every dimension at once; `months`: a flow's own. */
async function rowsOf({ db, types }: Register, { measure, filter, when }: Asked, of: Of): Promise<FoundRow[]> {
  const day = dayColumn({ types, measure, filter });
  const month = RULES[measure].nature === 'flow' ? `substr(${day}, 1, 7)` : 'null';
  const records = population(db, { types, measure, filter, when }).select(
    { organ: 'r.organ_code', kind: 'r.kind', topic: 'r.topic_code', item: 'r.statutory_item' },
    { columns_held: held(db, TABLES.columns, 'column_code') },
    { channels_held: held(db, TABLES.channels, 'channel') },
    { month_text: db.raw(month) },
    { value: db.raw(valueOf(measure)) },
  );
  if ('recordId' in of) records.where('r.id', of.recordId);
  if ('recordIds' in of) records.whereIn('r.id', of.recordIds);
  return db
    .from(records.as('found'))
    .select(...KEYS)
    .sum({ value: 'value' })
    .groupBy(...KEYS);
}

interface Moment {
  readonly when: When;
  /** Of a net measure or a stock; a flow's rows have their own. */
  readonly at: { readonly year: number; readonly month: number | null } | null;
}

function momentsOf(measure: Measure, years: readonly number[]): Moment[] {
  const { nature } = RULES[measure];
  if (nature === 'flow') return [{ when: { spans: years.map(yearSpan) }, at: null }];
  if (nature === 'stock') return years.map((year) => ({ when: { day: lastDayOf(year) }, at: { year, month: null } }));
  return years.flatMap((year) => [
    { when: { spans: [yearSpan(year)] }, at: { year, month: null } },
    ...buckets(yearSpan(year), 'month').map(({ span }, index) => ({
      when: { spans: [span] },
      at: { year, month: index + 1 },
    })),
  ]);
}

/** Kinds that are counted in one statement: money of each sort has a day of its own. */
function kindsTogether({ types }: Register, measure: Measure, of: Of): string[][] {
  const covered = kindsCovered(types, measure).filter((kind) => kind !== FEE_INCOME);
  const kinds = 'kind' in of ? covered.filter((kind) => kind === of.kind) : covered;
  if (measure === 'amount') return kinds.map((kind) => [kind]);
  return kinds.length === 0 ? [] : [kinds];
}

/** What the records of `of` give in `years`, at the finest grain; by the rules that answer `/counts`. */
export async function recordFigures(
  register: Register,
  of: Of,
  years: readonly number[],
  measures: readonly Measure[] = MEASURES,
): Promise<FrozenFigure[]> {
  const figures: FrozenFigure[] = [];
  for (const measure of measures) {
    for (const kinds of kindsTogether(register, measure, of)) {
      for (const moment of momentsOf(measure, years)) {
        figures.push(...(await figuresAt(register, { measure, kinds, moment }, of)));
      }
    }
  }
  return settled(figures);
}

async function figuresAt(
  register: Register,
  { measure, kinds, moment: { when, at } }: { measure: Measure; kinds: readonly string[]; moment: Moment },
  of: Of,
): Promise<FrozenFigure[]> {
  const day = measure === 'inForce' && 'day' in when ? when.day : undefined;
  const own: RecordFilter = { kinds, ...('organ' in of && { organs: [of.organ] }) };
  const filter = day ? answeringFilter(own, register.organs, day) : own;
  const rows = await rowsOf(register, { measure, filter, when }, of);
  return rows.map((row) => ({
    organ: day ? answerableOn(register.organs, row.organ, day) : row.organ,
    year: at?.year ?? Number(row.month_text?.slice(0, 4)),
    measure,
    month: at === null ? Number(row.month_text?.slice(5)) : at.month,
    kind: row.kind,
    topic: row.topic,
    statutoryItem: row.item,
    columns: codesOf(row.columns_held),
    channels: codesOf(row.channels_held),
    value: Number(row.value ?? 0),
  }));
}
