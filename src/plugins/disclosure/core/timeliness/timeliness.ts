import type { PlainDate } from '../plain-date';
import type { CountedFields, Given } from '../record';
import type { Deadline } from './deadline';
import { deadline } from './deadline';
import type { LimitRule, TimeLimit } from './limits';
import { limitFor } from './limits';
import type { WorkCalendar } from './work-calendar';

export type Timeliness = 'on_time' | 'late' | 'provisional' | 'not_applicable';

/** By when a record had to be disclosed, and whether it was. */
export interface Due {
  /** `null`: no limit applies. */
  readonly deadline: PlainDate | null;
  /** The deadline may still move: it depends on a year whose official data is not known. */
  readonly deadlineProvisional: boolean;
  readonly timeliness: Timeliness;
}

/** What a deadline depends on, beside the calendar. */
export type Timed = Pick<CountedFields, 'kind' | 'origin' | 'madeOn' | 'decidedOn'> &
  Pick<Given, 'disclosedOn' | 'migrated'>;

/** Counted fields that may move a deadline. */
export const TIMED: readonly string[] = ['kind', 'origin', 'madeOn', 'decidedOn'];

export const NOT_APPLICABLE: Due = { deadline: null, deadlineProvisional: false, timeliness: 'not_applicable' };

/** Limit of a record and the day it counts from; `null` of reprints, migrated records and kinds without a limit. */
export function limitOf(record: Timed, rules: readonly LimitRule[]): { limit: TimeLimit; from: PlainDate } | null {
  if (record.origin === 'reprint' || record.migrated) return null;
  const limit = limitFor(rules, record.kind);
  const from = limit && record[limit.from];
  return limit && from ? { limit, from } : null;
}

/** What `calendar` says of a record under `limit`. */
export function dueBy(
  { limit, from, disclosedOn }: { limit: TimeLimit; from: PlainDate; disclosedOn: PlainDate },
  calendar: WorkCalendar,
): Due {
  const due = deadline(limit, from, calendar);
  return { deadline: due.day, deadlineProvisional: due.provisional, timeliness: judged(disclosedOn, due) };
}

/** What is in time, or too late, whatever a notice may say is not provisional. */
function judged(disclosedOn: PlainDate, { earliest, latest }: Deadline): Timeliness {
  if (disclosedOn <= earliest) return 'on_time';
  return latest !== null && disclosedOn > latest ? 'late' : 'provisional';
}
