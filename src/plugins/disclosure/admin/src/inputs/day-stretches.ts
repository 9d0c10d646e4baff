import type { PlainDate } from '../../../core/plain-date';
import { addDays, isPlainDate } from '../../../core/plain-date';
import type { Span } from '../../../core/span';
import { joined } from '../../../core/span';

/** Days in a row as one stretch, in order. */
export const stretchesOf = (days: readonly string[]): Span[] =>
  joined(days.filter(isPlainDate).map((day) => ({ from: day, to: day })));

// Longer holidays have never been; more is a slip of the keyboard.
const LONGEST = 31;

/** `days` and those from the first to the last, in order, each once; `null` where the two are no stretch. */
export function withStretch(days: readonly string[], from: string, to: string): string[] | null {
  const last = to === '' ? from : to;
  if (!isPlainDate(from) || !isPlainDate(last) || last < from || last > addDays(from, LONGEST)) return null;
  const added: PlainDate[] = [];
  for (let day = from; day <= last; day = addDays(day, 1)) added.push(day);
  return [...new Set([...days, ...added])].sort();
}

export const withoutStretch = (days: readonly string[], { from, to }: Span): string[] =>
  days.filter((day) => day < from || day > to);

/** A stretch as a reader says it: `2月15日周日 – 2月23日周一`. */
export function sayStretch({ from, to }: Span, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  });
  const at = (day: PlainDate) => new Date(`${day}T00:00:00Z`);
  return from === to ? format.format(at(from)) : `${format.format(at(from))} – ${format.format(at(to))}`;
}
