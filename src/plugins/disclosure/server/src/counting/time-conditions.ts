import type { Knex } from 'knex';
import type { Exclusion } from '../../../core/explain/exclusions';
import { addDays } from '../../../core/plain-date';
import type { PlainDate } from '../../../core/plain-date';
import type { Span } from '../../../core/span';
import { ALL_TIME } from '../../../core/span';
import { TABLES } from '../tables/names';
import { dayColumn } from './asked';
import type { Asked } from './asked';
import type { Condition } from './filter';

/** That a record falls into the time asked about, by what its measure counts. */
export function timeConditions(db: Knex, asked: Asked): Condition[] {
  const { measure, when } = asked;
  if ('day' in when) {
    return measure === 'available'
      ? [{ leavesOut: 'not_public', met: (query) => query.whereExists(spellOn(db, when.day)) }]
      : [{ leavesOut: 'not_in_force', met: inForceOn(when.day) }];
  }
  if (measure === 'withdrawn' || measure === 'restored') return netConditions(db, measure, when.spans[0] ?? ALL_TIME);
  const column = dayColumn(asked);
  const within: Condition = { leavesOut: 'other_year', met: inSpans(column, when.spans) };
  return measure === 'repealed'
    ? [{ leavesOut: 'not_ended', met: (query) => query.whereNotNull(column) }, within]
    : [within];
}

const inSpans =
  (column: string, spans: readonly Span[]): Condition['met'] =>
  (query) =>
    query.whereNotNull(column).where((either) => {
      for (const { from, to } of spans) void either.orWhereBetween(column, [from, to]);
    });

const spell = (db: Knex) => db({ s: TABLES.spells }).select(db.raw('1')).whereRaw('s.record_id = r.id');

/** Public in the evening of `day`. */
const spellOn = (db: Knex, day: PlainDate) =>
  spell(db)
    .where('s.from_on', '<=', day)
    .andWhere((either) => either.whereNull('s.to_on').orWhere('s.to_on', '>', day));

const inForceOn =
  (day: PlainDate): Condition['met'] =>
  (query) =>
    query
      .whereRaw('coalesce(r.effective_on, r.disclosed_on) <= ?', [day])
      .where((either) => either.whereNull('r.ending_on').orWhere('r.ending_on', '>', day));

/** Public at the start of the span (or disclosed in it) and not at its end; or the other way round. */
function netConditions(db: Knex, measure: 'withdrawn' | 'restored', { from, to }: Span): Condition[] {
  const eve = from > ALL_TIME.from ? addDays(from, -1) : from;
  const moved = (column: 'from_on' | 'to_on') => db(TABLES.spells).select('record_id').whereBetween(column, [from, to]);
  const leavesOut: Exclusion = measure === 'withdrawn' ? 'not_withdrawn' : 'not_restored';
  return measure === 'restored'
    ? [
        {
          leavesOut,
          met: (query) =>
            query
              .whereIn('r.id', moved('from_on'))
              .where('r.disclosed_on', '<', from)
              .whereNotExists(spellOn(db, eve))
              .whereExists(spellOn(db, to)),
        },
      ]
    : [
        {
          leavesOut,
          met: (query) =>
            query
              .whereIn('r.id', moved('to_on'))
              .where((either) => either.whereBetween('r.disclosed_on', [from, to]).orWhereExists(spellOn(db, eve)))
              .whereNotExists(spellOn(db, to)),
        },
      ];
}
