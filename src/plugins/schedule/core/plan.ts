import type { ActionKind } from './action';
import { ACTION_KINDS } from './action';
import { dueTime } from './due-time';
import type { Instant } from './instant';
import { plus } from './instant';
import { LONGEST_REASON, LONGEST_SHIFT_MINUTES } from './limits';
import { refusals } from './refusals';
import { isTimeZone } from './time-zone';

/** An action as it is asked for; nothing in it has been checked. */
export interface Wish {
  readonly contentType?: unknown;
  readonly documentId?: unknown;
  readonly locale?: unknown;
  readonly action?: unknown;
  readonly dueAt?: unknown;
  readonly timeZone?: unknown;
  readonly publishLatest?: unknown;
  readonly reasonCode?: unknown;
  readonly reason?: unknown;
}

/** What is to be done, when, and why; whether there is such a document is not known yet. */
export interface Plan {
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly action: ActionKind;
  readonly dueAt: Instant;
  readonly timeZone: string;
  readonly publishLatest: boolean;
  readonly reasonCode: string | null;
  readonly reason: string | null;
}

interface Rules {
  /** Zone of a time that names none. */
  readonly timeZone: string;
  readonly reasonCodes: readonly string[];
}

/** Whether the public can read it as one sentence. */
export const isSentence = (text: string): boolean =>
  text.trim() !== '' && text.length <= LONGEST_REASON && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** Reads a wish; `at` gives a field its place in a list. Throws what is wrong with it. */
export function planOf(wish: Wish, rules: Rules, at: (field: string) => string = (field) => field): Plan {
  const { contentType, documentId, locale = null, action } = wish;
  if (!isText(contentType)) throw refusals.notText(at('contentType'));
  if (!isText(documentId)) throw refusals.notText(at('documentId'));
  if (locale !== null && !isText(locale)) throw refusals.notText(at('locale'));
  const kind = ACTION_KINDS.find((known) => known === action);
  if (kind === undefined) throw refusals.notAKind(at('action'), action);
  if (kind === 'unpublish' && isGiven(wish.publishLatest)) throw refusals.latestOfUnpublication(at('publishLatest'));
  return {
    ...{ contentType, documentId, locale, action: kind },
    ...timeOf(wish, rules.timeZone, at),
    publishLatest: wish.publishLatest === true,
    ...groundsOf(kind, wish, rules, at),
  };
}

/** The time of a wish or of a change, and the zone it was written in. */
export function timeOf(
  { dueAt, timeZone }: Pick<Wish, 'dueAt' | 'timeZone'>,
  usual: string,
  at: (field: string) => string = (field) => field,
): { readonly dueAt: Instant; readonly timeZone: string } {
  const zone = isGiven(timeZone) ? timeZone : usual;
  if (typeof zone !== 'string' || !isTimeZone(zone)) throw refusals.notAZone(at('timeZone'), timeZone);
  const due = typeof dueAt === 'string' ? dueTime(dueAt, zone) : null;
  if (due === null) throw refusals.notATime(at('dueAt'), dueAt);
  return { dueAt: due, timeZone: zone };
}

function groundsOf(kind: ActionKind, { reasonCode, reason }: Wish, rules: Rules, at: (field: string) => string) {
  if (kind === 'publish') {
    if (isGiven(reasonCode)) throw refusals.reasonOfPublication(at('reasonCode'));
    if (isGiven(reason)) throw refusals.reasonOfPublication(at('reason'));
  }
  const { reasonCodes } = rules;
  if (isGiven(reasonCode) && !(isText(reasonCode) && (reasonCodes.length === 0 || reasonCodes.includes(reasonCode))))
    throw refusals.notAReason(at('reasonCode'), reasonCode, reasonCodes);
  if (isGiven(reason) && !isText(reason)) throw refusals.notText(at('reason'));
  if (isText(reason) && !isSentence(reason)) throw refusals.notASentence(at('reason'));
  return { reasonCode: isText(reasonCode) ? reasonCode : null, reason: isText(reason) ? reason : null };
}

/** Refuses what is due sooner than `leadSeconds` from now. */
export function requireLead(
  dueAt: Instant,
  { now, leadSeconds, field = 'dueAt' }: { now: Instant; leadSeconds: number; field?: string },
): void {
  if (dueAt <= now || dueAt < plus(now, leadSeconds * 1000)) throw refusals.tooSoon(field, leadSeconds);
}

export const isShift = (minutes: unknown): boolean =>
  Number.isInteger(minutes) && minutes !== 0 && Math.abs(minutes as number) <= LONGEST_SHIFT_MINUTES;

/** Where a shift moves a time; it keeps the distance, also over a change of the clocks. */
export function shifted(dueAt: Instant, minutes: number): Instant {
  if (!isShift(minutes)) throw refusals.notMinutes();
  return plus(dueAt, minutes * 60_000);
}
