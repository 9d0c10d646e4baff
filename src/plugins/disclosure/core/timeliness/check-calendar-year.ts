import type { PlainDate } from '../plain-date';
import { isPlainDate, yearOf } from '../plain-date';
import { DATA_STATUSES } from './calendar-year';
import { isWeekend } from './work-calendar';

/** A calendar year as an editor or a client sends it, lists read. */
export interface CalendarInput {
  readonly year: unknown;
  readonly dataStatus: unknown;
  readonly holidays: unknown;
  readonly workedWeekends: unknown;
}

export type CalendarProblem =
  | 'not_a_year'
  | 'year_taken'
  | 'not_a_status'
  | 'not_days'
  | 'outside_year'
  | 'not_a_weekend'
  | 'off_and_worked'
  | 'missing_with_days'
  | 'always_off';

/** Something wrong with one field, and the days or the value that are. */
export interface CalendarFinding {
  readonly attribute: keyof CalendarInput;
  readonly problem: CalendarProblem;
  readonly value: string;
}

const LISTS = ['holidays', 'workedWeekends'] as const;

/** Days off in every year: New Year and National Day. A notice without them was entered into the wrong year, or in part. */
const ALWAYS_OFF = ['01-01', '10-01'] as const;

/** All that is wrong with the year; `taken`: the other years that are there. */
export function checkCalendarYear(input: CalendarInput, taken: readonly number[]): CalendarFinding[] {
  const { year, dataStatus } = input;
  if (!isYearNumber(year)) return [{ attribute: 'year', problem: 'not_a_year', value: shown(year) }];

  const findings: CalendarFinding[] = taken.includes(year)
    ? [{ attribute: 'year', problem: 'year_taken', value: String(year) }]
    : [];
  if (!DATA_STATUSES.some((status) => status === dataStatus)) {
    findings.push({ attribute: 'dataStatus', problem: 'not_a_status', value: shown(dataStatus) });
  }
  const listed = LISTS.map((attribute) => ({ attribute, value: input[attribute] ?? [] }));
  const broken = listed.filter(({ value }) => !(Array.isArray(value) && value.every(isPlainDate)));
  if (broken.length > 0) {
    const unreadable = broken.map(({ attribute, value }): CalendarFinding => ({
      attribute,
      problem: 'not_days',
      value: unread(value),
    }));
    return [...findings, ...unreadable];
  }
  const [holidays = [], worked = []] = listed.map(({ value }) => value as PlainDate[]);
  return [...findings, ...ofDays(year, { holidays, worked }), ...ofStatus(year, { dataStatus, holidays, worked })];
}

const isYearNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2999;

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));

const unread = (value: unknown): string =>
  Array.isArray(value)
    ? value
        .filter((each) => !isPlainDate(each))
        .map(shown)
        .join(', ')
    : shown(value);

interface Days {
  readonly holidays: readonly PlainDate[];
  readonly worked: readonly PlainDate[];
}

const about = (
  attribute: CalendarFinding['attribute'],
  problem: CalendarProblem,
  days: readonly string[],
): CalendarFinding[] => (days.length === 0 ? [] : [{ attribute, problem, value: days.join(', ') }]);

function ofDays(year: number, { holidays, worked }: Days): CalendarFinding[] {
  const isOutside = (day: PlainDate) => yearOf(day) !== year;
  const inside = worked.filter((day) => !isOutside(day));
  return [
    ...about('holidays', 'outside_year', holidays.filter(isOutside)),
    ...about('workedWeekends', 'outside_year', worked.filter(isOutside)),
    ...about(
      'workedWeekends',
      'not_a_weekend',
      inside.filter((day) => !isWeekend(day)),
    ),
    ...about(
      'workedWeekends',
      'off_and_worked',
      inside.filter((day) => holidays.includes(day)),
    ),
  ];
}

function ofStatus(year: number, { dataStatus, holidays, worked }: Days & { dataStatus: unknown }): CalendarFinding[] {
  if (dataStatus === 'missing' && holidays.length + worked.length > 0) {
    return [{ attribute: 'dataStatus', problem: 'missing_with_days', value: String(year) }];
  }
  const known: readonly string[] = holidays;
  const lacking = ALWAYS_OFF.map((day) => `${year}-${day}`).filter((day) => !known.includes(day));
  return dataStatus === 'official' ? about('holidays', 'always_off', lacking) : [];
}

/** Refuses years in a configuration that no editor could enter. */
export function assertCalendarYears(years: readonly CalendarInput[]): void {
  for (const [index, input] of years.entries()) {
    const taken = years.slice(0, index).map(({ year }) => Number(year));
    const [finding] = checkCalendarYear(input, taken);
    if (finding === undefined) continue;
    const { attribute, problem, value } = finding;
    throw new TypeError(
      `disclosure configuration: calendarYears: ${String(input.year)}: ${attribute} ${problem}: ${value}`,
    );
  }
}
