import type { Instant } from './instant';
import { millisecondsBetween } from './instant';
import { isExhausted } from './retry';

/** What is known of a claimed action when its turn has come. */
export interface Turn {
  readonly dueAt: Instant;
  /** When a person last settled it. */
  readonly settledAt: Instant | null;
  readonly attempts: number;
}

export type Decision = 'run' | 'early' | 'overdue' | 'exhausted';

/** Late is still due: a server that was down publishes when it is back, unless that was too long ago to be meant. */
export function decide({ dueAt, settledAt, attempts }: Turn, now: Instant, overdueMs: number): Decision {
  if (now < dueAt) return 'early';
  if (isExhausted(attempts)) return 'exhausted';
  const since = settledAt !== null && settledAt > dueAt ? settledAt : dueAt;
  return millisecondsBetween(since, now) > overdueMs ? 'overdue' : 'run';
}
