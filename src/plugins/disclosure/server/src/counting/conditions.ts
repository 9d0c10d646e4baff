import type { Knex } from 'knex';
import { RULES, TIMELINESS_OF } from '../../../core/measures';
import type { Measure } from '../../../core/measures';
import type { Asked } from './asked';
import { filterConditions } from './filter';
import type { Condition } from './filter';
import { timeConditions } from './time-conditions';

const REGULATIONS: readonly Measure[] = ['issued', 'repealed', 'inForce'];
const ALL_KINDS: readonly Measure[] = [...REGULATIONS, 'posted', 'reprinted', 'decided', 'amount'];

/** What a record must meet to count in a figure, in order: one that fails is left out for the first it fails. */
export function conditionsOf(db: Knex, asked: Asked): Condition[] {
  const { measure, filter } = asked;
  const { origin } = RULES[measure];
  const timeliness = TIMELINESS_OF[measure];
  const conditions: (Condition | false)[] = [
    { leavesOut: 'voided', met: (query) => query.whereNot('r.state', 'voided') },
    {
      leavesOut: ALL_KINDS.includes(measure) ? 'kind_not_covered' : 'not_catalogue_kind',
      met: (query) => query.whereIn('r.kind', filter.kinds),
    },
    origin !== 'any' && {
      leavesOut: origin === 'own' ? 'reprint' : 'not_reprint',
      met: (query) => query.where('r.origin', origin),
    },
    REGULATIONS.includes(measure) && {
      leavesOut: 'amendment',
      met: (query) => query.whereNull('r.nature').orWhereNot('r.nature', 'amendment'),
    },
    measure === 'amount' && { leavesOut: 'without_amount', met: (query) => query.whereNotNull('r.amount_fen') },
    ...filterConditions(db, filter),
    timeliness !== undefined && {
      leavesOut: 'other_timeliness',
      met: (query) => query.whereNotNull('r.timeliness').where('r.timeliness', timeliness),
    },
    ...timeConditions(db, asked),
  ];
  return conditions.filter((condition) => condition !== false);
}
