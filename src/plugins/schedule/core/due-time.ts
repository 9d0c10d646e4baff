import type { Instant } from './instant';
import { instant } from './instant';
import { instantAt } from './time-zone';

const WRITTEN = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:\d{2})?$/;

/** A later day might have no tomorrow of four digits in some zone. */
const LAST_YEAR = 9998;

const readingOf = (day: string, time: string, seconds: string, fraction: string): number | null => {
  const text = `${day}T${time}:${seconds}.${fraction.padEnd(3, '0')}Z`;
  const milliseconds = Date.parse(text);
  // Date.parse takes 30 February for 1 March.
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === text ? milliseconds : null;
};

/**
 * The moment that `written` means: with `Z` or an offset an instant, without one the local time in `timeZone`. `null` where
 * it is no time at all.
 */
export function dueTime(written: string, timeZone: string): Instant | null {
  const match = WRITTEN.exec(written);
  if (match === null) return null;
  const [, day = '', time = '', seconds = '00', fraction = '', zone] = match;
  const reading = readingOf(day, time, seconds, fraction);
  if (reading === null) return null;

  const at =
    zone === undefined
      ? instantAt(timeZone, reading)
      : Date.parse(`${new Date(reading).toISOString().slice(0, -1)}${zone}`);
  const year = Number.isNaN(at) ? 0 : new Date(at).getUTCFullYear();
  return year >= 1 && year <= LAST_YEAR ? instant(new Date(at)) : null;
}

/** When the day after `day` begins in `timeZone`. */
export function endOfDay(day: string, timeZone: string): Instant {
  const next = new Date(`${day}T00:00:00.000Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return instant(new Date(instantAt(timeZone, next.valueOf())));
}
