import { endOfDay } from './due-time';
import type { Instant } from './instant';

/** The unpublication that follows from a field, as it stands now. */
export interface Planned {
  readonly dueAt: Instant;
}

export type ExpiryStep =
  { readonly step: 'set' | 'move'; readonly dueAt: Instant } | { readonly step: 'cancel' | 'none' };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What follows for the planned unpublication from the last days that the published locales name. Where they differ the
 * document stays until the latest. A day that is over already plans nothing: whoever publishes such a document wants it
 * public.
 */
export function followExpiry(
  planned: Planned | null,
  days: readonly unknown[],
  { now, timeZone }: { now: Instant; timeZone: string },
): ExpiryStep {
  const written = days.filter((day): day is string => typeof day === 'string' && DAY.test(day));
  const last = written.length === days.length ? written.sort().at(-1) : undefined;
  if (last === undefined) return { step: planned === null ? 'none' : 'cancel' };

  const dueAt = endOfDay(last, timeZone);
  if (dueAt <= now) return { step: planned !== null && planned.dueAt > now ? 'cancel' : 'none' };
  if (planned?.dueAt === dueAt) return { step: 'none' };
  return { step: planned === null ? 'set' : 'move', dueAt };
}
