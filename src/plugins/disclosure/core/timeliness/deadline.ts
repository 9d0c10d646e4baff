import type { PlainDate } from '../plain-date';
import { addDays, lastDayOf, yearOf } from '../plain-date';
import type { WorkCalendar } from './work-calendar';

/** So many working or calendar days; day 1 is the next one, the last day is in time. */
export interface Limit {
  readonly days: number;
  readonly count: 'working' | 'calendar';
}

export interface Deadline {
  /** The last day in time; an estimate where it is provisional. */
  readonly day: PlainDate;
  /** It depends on a year whose official data is not known. */
  readonly provisional: boolean;
  /** The first day it can turn out to be, were every day of an unknown year worked. */
  readonly earliest: PlainDate;
  /** The last day it can turn out to be, were no day of an unknown year worked; `null` while no later year is known. */
  readonly latest: PlainDate | null;
}

export function deadline({ days, count }: Limit, from: PlainDate, calendar: WorkCalendar): Deadline {
  if (count === 'calendar') return settled(addDays(from, days));
  const day = nth(from, days, calendar.isWorkingDay);
  if (isKnown(from, day, calendar)) return settled(day);
  return {
    day,
    provisional: true,
    earliest: nth(from, days, (each) => !calendar.isOfficial(each) || calendar.isWorkingDay(each)),
    latest: latest(from, days, calendar),
  };
}

const settled = (day: PlainDate): Deadline => ({ day, provisional: false, earliest: day, latest: day });

/** The day on which `days` days that count have passed since `from`. */
function nth(from: PlainDate, days: number, counts: (day: PlainDate) => boolean): PlainDate {
  let day = from;
  for (let passed = 0; passed < days;) {
    day = addDays(day, 1);
    if (counts(day)) passed += 1;
  }
  return day;
}

/** Whether every year that was walked through has official data. */
function isKnown(from: PlainDate, to: PlainDate, calendar: WorkCalendar): boolean {
  for (let day = addDays(from, 1); day <= to; day = addDays(lastDayOf(yearOf(day)), 1)) {
    if (!calendar.isOfficial(day)) return false;
  }
  return true;
}

function latest(from: PlainDate, days: number, calendar: WorkCalendar): PlainDate | null {
  const { isOfficial, isWorkingDay, lastOfficial } = calendar;
  let day = from;
  for (let passed = 0; passed < days;) {
    day = addDays(day, 1);
    if (lastOfficial === null || yearOf(day) > lastOfficial) return null;
    if (!isOfficial(day)) day = lastDayOf(yearOf(day));
    else if (isWorkingDay(day)) passed += 1;
  }
  return day;
}
