import type { PlainDate } from './plain-date';
import { addDays } from './plain-date';
import type { Ending } from './record';

interface Validity {
  readonly validUntil: PlainDate | null;
  readonly repealedOn: PlainDate | null;
}

/** First day not in force and why: repeal or lapse, whichever comes first; `null` while no end is known. */
export function endingOf({ validUntil, repealedOn }: Validity): { on: PlainDate; by: Ending } | null {
  const lapsesOn = validUntil === null ? null : addDays(validUntil, 1);
  if (repealedOn !== null && (lapsesOn === null || repealedOn <= lapsesOn)) return { on: repealedOn, by: 'repeal' };
  return lapsesOn === null ? null : { on: lapsesOn, by: 'lapse' };
}
