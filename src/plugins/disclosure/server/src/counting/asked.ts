import { dayOf, RULES } from '../../../core/measures';
import type { CountedDay, Measure } from '../../../core/measures';
import { toYuan } from '../../../core/money';
import type { PlainDate } from '../../../core/plain-date';
import type { RegisteredType } from '../../../core/registered-type';
import type { RecordFilter } from '../../../core/query';
import type { Span } from '../../../core/span';

/** One moment or stretch of time; several spans only of a flow. */
export type When = { readonly spans: readonly Span[] } | { readonly day: PlainDate };

/** One figure asked for: what is counted, of which records, when. */
export interface Asked {
  readonly types: readonly RegisteredType[];
  readonly measure: Measure;
  readonly filter: RecordFilter;
  readonly when: When;
}

const DAY_COLUMNS: Readonly<Record<CountedDay, string>> = {
  disclosedOn: 'r.disclosed_on',
  madeOn: 'r.made_on',
  endingOn: 'r.ending_on',
  decidedOn: 'r.decided_on',
};

export const dayColumn = ({ types, measure, filter }: Omit<Asked, 'when'>): string =>
  DAY_COLUMNS[dayOf(types, measure, filter.kinds[0])];

const VALUES = { record: '1', decision: 'coalesce(r.quantity, 1)', yuan: 'r.amount_fen' } as const;

/** SQL of what one record adds to a figure: itself, its decisions, or fen. */
export const valueOf = (measure: Measure): string => VALUES[RULES[measure].unit];

/** A sum in the measure's unit: money is fen inside and yuan outside. */
export const inUnit = (measure: Measure, value: number): number =>
  RULES[measure].unit === 'yuan' ? toYuan(value) : value;
