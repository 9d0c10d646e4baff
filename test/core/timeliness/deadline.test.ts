import fc from 'fast-check';
import { addDays, plainDate } from '../../../src/plugins/disclosure/core/plain-date';
import type { PlainDate } from '../../../src/plugins/disclosure/core/plain-date';
import type { CalendarYear } from '../../../src/plugins/disclosure/core/timeliness/calendar-year';
import { deadline } from '../../../src/plugins/disclosure/core/timeliness/deadline';
import type { Limit } from '../../../src/plugins/disclosure/core/timeliness/deadline';
import { isWeekend, workCalendar } from '../../../src/plugins/disclosure/core/timeliness/work-calendar';
import { seededYears } from './years';

const seeded = workCalendar(seededYears);
const working = (days: number): Limit => ({ days, count: 'working' });
const after = (limit: Limit, from: string, calendar = seeded) => deadline(limit, plainDate(from), calendar);
const settledOn = (day: string) => ({ day, provisional: false, earliest: day, latest: day });

describe('the 20th working day', () => {
  it.each([
    ['2025-09-10', '2025-10-14'],
    ['2025-12-20', '2026-01-19'],
    ['2026-01-20', '2026-02-24'],
    ['2026-02-01', '2026-03-05'],
    ['2026-04-10', '2026-05-12'],
    ['2026-09-15', '2026-10-19'],
  ])('from %s is %s, by holidays and worked weekends', (from, day) => {
    expect(after(working(20), from)).toEqual(settledOn(day));
  });

  it('of 3 December 2026 is the last one before the unknown year', () => {
    expect(after(working(20), '2026-12-03')).toEqual(settledOn('2026-12-31'));
    expect(after(working(20), '2026-12-04').provisional).toBe(true);
  });
});

it('7 working days pass over National Day', () => {
  expect(after(working(7), '2026-09-28')).toEqual(settledOn('2026-10-13'));
});

it('20 calendar days need no calendar and end where they end', () => {
  const nothing = workCalendar([]);
  expect(after({ days: 20, count: 'calendar' }, '2027-01-20', nothing)).toEqual(settledOn('2027-02-09'));
});

describe('a year without official data', () => {
  it('gives an estimate by weekdays, and between what the notice can make of it', () => {
    // 15 working days are left of 2026; 1 January 2027 is a Friday.
    expect(after(working(20), '2026-12-10')).toEqual({
      day: '2027-01-07',
      provisional: true,
      earliest: '2027-01-05',
      latest: null,
    });
  });

  it('is estimated by what editors know of it, and still marked', () => {
    const estimate: CalendarYear = {
      year: 2027,
      dataStatus: 'estimated',
      holidays: [plainDate('2027-01-01')],
      workedWeekends: [],
    };
    const { day, provisional } = after(working(20), '2026-12-10', workCalendar([...seededYears, estimate]));
    expect({ day, provisional }).toEqual({ day: '2027-01-08', provisional: true });
  });

  it('ends before the first known year at the latest', () => {
    // The 20th working day of 2004, Spring Festival and its worked weekend counted.
    expect(after(working(20), '1998-05-04').latest).toBe('2004-02-03');
  });
});

describe('whatever the calendar', () => {
  const FIRST = plainDate('2004-01-01');
  const anyDay = fc.integer({ min: 0, max: 8_000 }).map((days) => addDays(FIRST, days));
  const anyLimit = fc.record({ days: fc.integer({ min: 1, max: 60 }), count: fc.constant('working' as const) });
  const someDays = fc.uniqueArray(fc.integer({ min: 0, max: 365 }), { maxLength: 40 });

  /** Three years with any days off and any worked weekends, each with or without official data. */
  const anyYears: fc.Arbitrary<CalendarYear[]> = fc.tuple(
    ...[2024, 2025, 2026].map((year) =>
      fc
        .record({
          dataStatus: fc.constantFrom('official' as const, 'estimated' as const),
          off: someDays,
          worked: someDays,
        })
        .map(({ dataStatus, off, worked }) => {
          const day = (offset: number) => addDays(plainDate(`${year}-01-01`), offset);
          const within = (each: PlainDate) => each.startsWith(String(year));
          const holidays = off.map(day).filter(within);
          const workedWeekends = worked.map(day).filter((each) => within(each) && isWeekend(each));
          return { year, dataStatus, holidays, workedWeekends };
        }),
    ),
  );
  const aroundThem = fc.integer({ min: 0, max: 1_100 }).map((days) => addDays(plainDate('2023-11-01'), days));

  it('a deadline is a working day, and exactly so many lie behind it', () => {
    fc.assert(
      fc.property(anyYears, aroundThem, anyLimit, (years, from, limit) => {
        const calendar = workCalendar(years);
        const { day } = deadline(limit, from, calendar);
        let counted = 0;
        for (let each = addDays(from, 1); each <= day; each = addDays(each, 1)) {
          if (calendar.isWorkingDay(each)) counted += 1;
        }
        expect(calendar.isWorkingDay(day)).toBe(true);
        expect(counted).toBe(limit.days);
      }),
    );
  });

  it('a later beginning or more days never make it earlier', () => {
    fc.assert(
      fc.property(anyDay, anyLimit, fc.nat(30), fc.nat(10), (from, { days }, later, more) => {
        const first = deadline(working(days), from, seeded).day;
        expect(deadline(working(days), addDays(from, later), seeded).day >= first).toBe(true);
        expect(deadline(working(days + more), from, seeded).day >= first).toBe(true);
      }),
    );
  });

  it('a further day off never makes it earlier, a further worked weekend never later', () => {
    fc.assert(
      fc.property(anyYears, aroundThem, anyLimit, fc.nat(365), (years, from, limit, offset) => {
        const before = deadline(limit, from, workCalendar(years)).day;
        const day = addDays(plainDate('2025-01-01'), offset);
        const changed = (change: (year: CalendarYear) => Partial<CalendarYear>) =>
          deadline(
            limit,
            from,
            workCalendar(years.map((year) => ({ ...year, ...(year.year === 2025 && change(year)) }))),
          ).day;
        expect(changed(({ holidays }) => ({ holidays: [...holidays, day] })) >= before).toBe(true);
        expect(changed(({ workedWeekends }) => ({ workedWeekends: [...workedWeekends, day] })) <= before).toBe(true);
      }),
    );
  });

  it('what a notice makes of a provisional deadline lies between its earliest and its latest day', () => {
    fc.assert(
      fc.property(anyYears, aroundThem, anyLimit, anyYears, (years, from, limit, notices) => {
        const guessed = deadline(limit, from, workCalendar(years));
        const told = years.map((year, index) =>
          year.dataStatus === 'official' ? year : { ...(notices[index] ?? year), dataStatus: 'official' as const },
        );
        const { day } = deadline(limit, from, workCalendar(told));
        expect(guessed.earliest <= day && (guessed.latest === null || day <= guessed.latest)).toBe(true);
        if (!guessed.provisional) expect(day).toBe(guessed.day);
      }),
    );
  });
});
