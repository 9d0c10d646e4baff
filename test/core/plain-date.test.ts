import fc from 'fast-check';
import {
  addDays,
  dayIn,
  isPlainDate,
  plainDate,
  startOfDay,
  yearOf,
} from '../../src/plugins/disclosure/core/plain-date';

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => plainDate(date.toISOString().slice(0, 10)));

const zones = fc.constantFrom(
  'Asia/Shanghai',
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
);

it.each(['2016-02-30', '2016-13-01', '16-01-01', '2016-1-1', '', null, 20160101])('%p is no day', (value) => {
  expect(isPlainDate(value)).toBe(false);
});

it('knows the leap day', () => {
  expect(isPlainDate('2016-02-29')).toBe(true);
  expect(isPlainDate('2017-02-29')).toBe(false);
});

it('counts the last minutes of a UTC year in the next year of Shanghai', () => {
  expect(yearOf(dayIn('Asia/Shanghai', new Date('2026-12-31T16:30:00Z')))).toBe(2027);
  expect(yearOf(dayIn('Asia/Shanghai', new Date('2026-12-31T15:59:59Z')))).toBe(2026);
});

it('starts a day at its first instant in any zone, also where the clock is put forward', () => {
  fc.assert(
    fc.property(days, zones, (day, zone) => {
      const start = startOfDay(zone, day);
      expect(dayIn(zone, start)).toBe(day);
      expect(dayIn(zone, new Date(start.valueOf() - 1))).toBe(addDays(day, -1));
    }),
  );
});

it('adds and takes away days', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, by) => addDays(addDays(day, by), -by) === day),
  );
});
