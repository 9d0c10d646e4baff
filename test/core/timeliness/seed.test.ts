import chineseDays from 'chinese-days/dist/chinese-days.json';
import { checkCalendarYear } from '../../../src/plugins/disclosure/core/timeliness/check-calendar-year';
import { seededYears } from './years';

const inYear = (days: object, year: number) =>
  Object.keys(days)
    .filter((day) => day.startsWith(`${year}-`))
    .sort();

it('covers 2004 to 2026 without a gap', () => {
  expect(seededYears.map(({ year }) => year)).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
});

it.each(seededYears)('$year has the days of chinese-days and breaks no rule that editors keep', (seed) => {
  const { year, dataStatus, holidays, workedWeekends } = seed;
  expect({ dataStatus, holidays, workedWeekends }).toEqual({
    dataStatus: 'official',
    holidays: inYear(chineseDays.holidays, year),
    workedWeekends: inYear(chineseDays.workdays, year),
  });
  expect(checkCalendarYear(seed, [])).toEqual([]);
});

it('has the notice of 2026 as it was announced', () => {
  const year = seededYears.find(({ year: each }) => each === 2026);
  const days = (month: string, first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => `2026-${month}-${String(first + index).padStart(2, '0')}`);
  expect(year?.holidays).toEqual([
    ...days('01', 1, 3),
    ...days('02', 15, 23),
    ...days('04', 4, 6),
    ...days('05', 1, 5),
    ...days('06', 19, 21),
    ...days('09', 25, 27),
    ...days('10', 1, 7),
  ]);
  expect(year?.workedWeekends).toEqual([
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
  ]);
});
