import type { Knex } from 'knex';
import { dayOf, RULES, TIMELINESS_OF } from '../../../core/measures';
import type { CountedDay, Measure } from '../../../core/measures';
import { addDays } from '../../../core/plain-date';
import type { PlainDate } from '../../../core/plain-date';
import type { RegisteredType } from '../../../core/registered-type';
import type { RecordFilter } from '../../../core/query';
import type { Span } from '../../../core/span';
import { ALL_TIME } from '../../../core/span';
import { TABLES } from '../tables/names';
import { withFilter } from './filter';

/** One moment or stretch of time; several spans only of a flow. */
export type When = { readonly spans: readonly Span[] } | { readonly day: PlainDate };

export interface Population {
  readonly types: readonly RegisteredType[];
  readonly measure: Measure;
  readonly filter: RecordFilter;
  readonly when: When;
}

export const DAY_COLUMNS: Readonly<Record<CountedDay, string>> = {
  disclosedOn: 'r.disclosed_on',
  madeOn: 'r.made_on',
  endingOn: 'r.ending_on',
  decidedOn: 'r.decided_on',
};

export const dayColumn = ({ types, measure, filter }: Omit<Population, 'when'>): string =>
  DAY_COLUMNS[dayOf(types, measure, filter.kinds[0])];

const VALUES = { record: '1', decision: 'coalesce(r.quantity, 1)', yuan: 'r.amount_fen' } as const;

/** SQL of what one record adds to a figure: itself, its decisions, or fen. */
export const valueOf = (measure: Measure): string => VALUES[RULES[measure].unit];

/** The records that a figure counts, as a statement on `disclosure_records as r`: count, sum or list it. */
export function population(db: Knex, asked: Population): Knex.QueryBuilder {
  const { measure, filter, when } = asked;
  const rule = RULES[measure];
  const query = withFilter(db({ r: TABLES.records }), db, filter).whereNot('r.state', 'voided');

  if (rule.origin !== 'any') query.where('r.origin', rule.origin);
  if (measure === 'issued' || measure === 'repealed' || measure === 'inForce') notAmendments(query);
  if (measure === 'amount') query.whereNotNull('r.amount_fen');
  const timeliness = TIMELINESS_OF[measure];
  if (timeliness !== undefined) query.where('r.timeliness', timeliness);

  if ('day' in when) return measure === 'available' ? publicOn(query, db, when.day) : inForceOn(query, when.day);
  if (rule.nature === 'net') return netOver(query, db, measure as 'withdrawn' | 'restored', when.spans[0] ?? ALL_TIME);
  return within(query, dayColumn(asked), when.spans);
}

const notAmendments = (query: Knex.QueryBuilder) =>
  query.where((either) => either.whereNull('r.nature').orWhereNot('r.nature', 'amendment'));

const within = (query: Knex.QueryBuilder, column: string, spans: readonly Span[]) =>
  query.where((either) => {
    for (const { from, to } of spans) either.orWhereBetween(column, [from, to]);
  });

const spell = (db: Knex) => db({ s: TABLES.spells }).select(db.raw('1')).whereRaw('s.record_id = r.id');

/** Public in the evening of `day`. */
const spellOn = (db: Knex, day: PlainDate) =>
  spell(db)
    .where('s.from_on', '<=', day)
    .andWhere((either) => either.whereNull('s.to_on').orWhere('s.to_on', '>', day));

const publicOn = (query: Knex.QueryBuilder, db: Knex, day: PlainDate) => query.whereExists(spellOn(db, day));

const inForceOn = (query: Knex.QueryBuilder, day: PlainDate) =>
  query
    .whereRaw('coalesce(r.effective_on, r.disclosed_on) <= ?', [day])
    .andWhere((either) => either.whereNull('r.ending_on').orWhere('r.ending_on', '>', day));

/** Public at the start of the span (or disclosed in it) and not at its end; or the other way round. */
function netOver(query: Knex.QueryBuilder, db: Knex, measure: 'withdrawn' | 'restored', { from, to }: Span) {
  const eve = from > ALL_TIME.from ? addDays(from, -1) : from;
  if (measure === 'restored') {
    return query
      .whereIn('r.id', db(TABLES.spells).select('record_id').whereBetween('from_on', [from, to]))
      .where('r.disclosed_on', '<', from)
      .whereNotExists(spellOn(db, eve))
      .whereExists(spellOn(db, to));
  }
  return query
    .whereIn('r.id', db(TABLES.spells).select('record_id').whereBetween('to_on', [from, to]))
    .where((either) => either.whereBetween('r.disclosed_on', [from, to]).orWhereExists(spellOn(db, eve)))
    .whereNotExists(spellOn(db, to));
}
