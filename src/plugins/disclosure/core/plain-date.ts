/** A calendar day with no clock and no zone, written `2026-01-31`. Compares as text. */
export type PlainDate = string & { readonly __plainDate: never };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether `value` is written as a day and exists in the calendar (no 30 February). */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !PATTERN.test(value)) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.valueOf()) && instant.toISOString().startsWith(value);
}

export function plainDate(value: string): PlainDate {
  if (!isPlainDate(value)) throw new RangeError(`Not a calendar day: ${value}`);
  return value;
}

// Making a formatter takes longer than using it a hundred times.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formatters.set(timeZone, formatter);
  return formatter;
}

/** The day that `instant` falls on in `timeZone` (an IANA name). */
export const dayIn = (timeZone: string, instant: Date): PlainDate => plainDate(formatterFor(timeZone).format(instant));

export function addDays(day: PlainDate, days: number): PlainDate {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return plainDate(instant.toISOString().slice(0, 10));
}

export const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));

export const firstDayOf = (year: number): PlainDate => plainDate(`${String(year).padStart(4, '0')}-01-01`);

export const lastDayOf = (year: number): PlainDate => plainDate(`${String(year).padStart(4, '0')}-12-31`);

/** The first instant of `day` in `timeZone`. */
export function startOfDay(timeZone: string, day: PlainDate): Date {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const HOUR = 3_600_000;
  // No zone is further than 14 hours ahead of or 12 behind UTC, and all keep to quarters of an hour.
  for (let instant = utc - 14 * HOUR; instant <= utc + 12 * HOUR; instant += HOUR / 4) {
    if (dayIn(timeZone, new Date(instant)) === day) return new Date(instant);
  }
  throw new RangeError(`${timeZone} has no day ${day}`);
}
