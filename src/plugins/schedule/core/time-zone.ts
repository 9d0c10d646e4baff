// Making a formatter takes longer than using it a hundred times.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
  });
  formatters.set(timeZone, formatter);
  return formatter;
}

/** Whether `value` is an IANA name (and not an offset, which some runtimes take as well). */
export function isTimeZone(value: string): boolean {
  if (!/^[A-Za-z]/.test(value)) return false;
  try {
    return formatterFor(value).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/** What clocks in `timeZone` show at `instant`, as the milliseconds of that reading in UTC. */
export function wallClock(timeZone: string, instant: number): number {
  const parts = formatterFor(timeZone).formatToParts(instant);
  const [year, month, day, hour, minute, second] = PARTS.map((name) =>
    Number(parts.find(({ type }) => type === name)?.value),
  ) as [number, number, number, number, number, number];
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((instant % 1000) + 1000) % 1000);
}

// More than any zone is away from UTC, and more than any clock has been put forward (Samoa lost a day in 2011).
const SPAN = 26 * 3_600_000;

/**
 * The instant at which clocks in `timeZone` show `wall` (a reading in milliseconds as if in UTC). In an overlap the first
 * of the two; in a gap the instant at which the clocks were put forward, which is the next valid minute.
 */
export function instantAt(timeZone: string, wall: number): number {
  const offsets = [-SPAN, 0, SPAN].map((away) => wallClock(timeZone, wall + away) - (wall + away));
  const shown = offsets.map((offset) => wall - offset).filter((instant) => wallClock(timeZone, instant) === wall);
  return shown.length > 0 ? Math.min(...shown) : endOfGap(timeZone, wall);
}

/** The first instant at which clocks show more than `wall`, which they never show. */
function endOfGap(timeZone: string, wall: number): number {
  let before = wall - SPAN;
  let after = wall + SPAN;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (wallClock(timeZone, middle) > wall) after = middle;
    else before = middle;
  }
  return after;
}
