import type { PlainDate } from './plain-date';
import { addDays, firstDayOf, isPlainDate, lastDayOf, plainDate } from './plain-date';

/** Days from the first to the last, both included. */
export interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export const ALL_TIME: Span = { from: plainDate('0001-01-01'), to: plainDate('9999-12-31') };

const YEAR = /^\d{4}$/;

export const isYear = (value: string): boolean => YEAR.test(value) && value !== '0000';

export const yearSpan = (year: number): Span => ({ from: firstDayOf(year), to: lastDayOf(year) });

/** A day or a year as the first or the last day it means; `undefined` where it is neither. */
export function edgeOf(value: string, edge: 'from' | 'to'): PlainDate | undefined {
  if (isYear(value)) return yearSpan(Number(value))[edge];
  return isPlainDate(value) ? value : undefined;
}

/** Neighbouring and overlapping spans joined, in order. */
export function joined(spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((a, b) => (a.from < b.from ? -1 : 1));
  return ordered.reduce<Span[]>((result, span) => {
    const last = result.at(-1);
    if (last === undefined || (last.to < ALL_TIME.to && addDays(last.to, 1) < span.from)) return [...result, span];
    return [...result.slice(0, -1), { from: last.from, to: last.to > span.to ? last.to : span.to }];
  }, []);
}

/** The calendar years or months that `span` touches, each clipped to it; the key is `2016` or `2016-03`. */
export function buckets(span: Span, unit: 'year' | 'month'): { key: string; span: Span }[] {
  const result: { key: string; span: Span }[] = [];
  for (let day = span.from; day <= span.to;) {
    const end = unit === 'year' ? lastDayOf(Number(day.slice(0, 4))) : lastDayOfMonth(day);
    result.push({ key: day.slice(0, unit === 'year' ? 4 : 7), span: { from: day, to: end < span.to ? end : span.to } });
    if (end >= ALL_TIME.to) break;
    day = addDays(end, 1);
  }
  return result;
}

function lastDayOfMonth(day: PlainDate): PlainDate {
  const instant = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  instant.setUTCMonth(instant.getUTCMonth() + 1, 0);
  return plainDate(instant.toISOString().slice(0, 10));
}
