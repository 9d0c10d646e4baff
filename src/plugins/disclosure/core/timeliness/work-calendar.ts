import type { PlainDate } from '../plain-date';
import { yearOf } from '../plain-date';
import type { CalendarYear } from './calendar-year';

export interface WorkCalendar {
  /** Whether offices are open on `day`; Monday to Friday where the year has no data. */
  readonly isWorkingDay: (day: PlainDate) => boolean;
  /** Whether the State Council's notice for the year of `day` is known. */
  readonly isOfficial: (day: PlainDate) => boolean;
  /** The last year with official data; `null` where there is none. */
  readonly lastOfficial: number | null;
}

export const isWeekend = (day: PlainDate): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

export function workCalendar(years: readonly CalendarYear[]): WorkCalendar {
  const off = new Set(years.flatMap(({ holidays }) => holidays));
  const worked = new Set(years.flatMap(({ workedWeekends }) => workedWeekends));
  const official = new Set(years.filter(({ dataStatus }) => dataStatus === 'official').map(({ year }) => year));
  return {
    isWorkingDay: (day) => worked.has(day) || (!off.has(day) && !isWeekend(day)),
    isOfficial: (day) => official.has(yearOf(day)),
    lastOfficial: official.size === 0 ? null : Math.max(...official),
  };
}
