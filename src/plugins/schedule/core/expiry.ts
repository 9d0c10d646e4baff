import { endOfDay } from './due-time';
import type { Instant } from './instant';

/** The unpublication that follows from a field, as it stands now; a person may have moved or cancelled it. */
export interface Planned {
  readonly dueAt: Instant;
  /** When the field, as it was followed last, asked for it. */
  readonly askedDue: Instant | null;
  readonly isOpen: boolean;
}

export type ExpiryStep =
  { readonly step: 'set' | 'move'; readonly dueAt: Instant } | { readonly step: 'cancel' | 'none' };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Whoever writes a later day means that it stays. */
const LAST_DAY = '9998-12-31';

/**
 * What follows for the planned unpublication from the last days that the published locales name. Where they differ the
 * document stays until the latest. A day that is over already plans nothing: what goes out
 * after it is for a rule of the project to refuse.
 */
export function followExpiry(
  planned: Planned | null,
  days: readonly unknown[],
  { now, timeZone }: { now: Instant; timeZone: string },
): ExpiryStep {
  const written = days.filter((day): day is string => typeof day === 'string' && DAY.test(day) && day <= LAST_DAY);
  const last = written.length === days.length ? written.sort().at(-1) : undefined;
  const isOpen = planned?.isOpen === true;
  if (last === undefined) return { step: isOpen ? 'cancel' : 'none' };

  const dueAt = endOfDay(last, timeZone);
  // What a person has made of it stands until the field asks for something else.
  if (planned?.askedDue === dueAt) return { step: 'none' };
  if (dueAt <= now) return { step: isOpen && planned.dueAt > now ? 'cancel' : 'none' };
  return { step: isOpen ? 'move' : 'set', dueAt };
}
