import type { StoredEvent } from '../chain';
import { GENESIS } from '../chain';
import type { Finding } from './finding';
import { finding } from './finding';

/** An event with the hash that is stored beside it. */
export interface ChainedEvent {
  readonly event: StoredEvent;
  readonly hash: string | null;
}

/** Where the events before end: their last number, and its hash unless an event after it is missing. */
export interface ChainPosition {
  readonly sequence: number;
  readonly hash: string | null;
}

export const CHAIN_START: ChainPosition = { sequence: 0, hash: GENESIS };

/** Checks a stretch of the log that follows `from`, in order. `hashOf` is SHA-256 of the chained text. */
export function checkChain(
  from: ChainPosition,
  events: readonly ChainedEvent[],
  hashOf: (previous: string, event: StoredEvent) => string,
): { findings: Finding[]; to: ChainPosition } {
  let to = from;
  const findings: Finding[] = [];
  for (const { event, hash } of events) {
    const next = to.sequence + 1;
    const isGap = event.sequence > next;
    if (isGap) {
      const field = event.sequence - 1 > next ? `${next}–${event.sequence - 1}` : String(next);
      findings.push(finding('event_missing', null, { field }));
    }
    // Behind a gap the hash before is not known: what the event says of itself cannot be checked.
    const expected = isGap || to.hash === null ? null : hashOf(to.hash, event);
    if (hash === null || (expected !== null && expected !== hash)) {
      findings.push(finding('event_altered', null, { field: String(event.sequence), expected: hash, found: expected }));
    }
    to = { sequence: event.sequence, hash };
  }
  return { findings, to };
}
