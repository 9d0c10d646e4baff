import type { EventFigures } from '../event';
import type { Finding, Subject } from './finding';
import { finding, shown } from './finding';

/** Where a number without a document differs from what its last event says; `null`: there is none, or it was removed. */
export function compareNumber(subject: Subject, now: EventFigures | null, event: EventFigures | null): Finding[] {
  if (now === null) return event === null ? [] : [finding('tally_missing', subject)];
  if (event === null) return [finding('tally_unrecorded', subject)];
  const told = { ...event } as Readonly<Record<string, unknown>>;
  return Object.entries(now)
    .filter(([field, value]) => value !== told[field])
    .map(([field, value]) =>
      finding('tally_differs', subject, { field, expected: shown(told[field]), found: shown(value) }),
    );
}
