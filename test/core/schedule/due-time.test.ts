import fc from 'fast-check';
import { dueTime, endOfDay } from '../../../src/plugins/schedule/core/due-time';
import { instantAt, isTimeZone, wallClock } from '../../../src/plugins/schedule/core/time-zone';

const ZONES = Intl.supportedValuesOf('timeZone');
const [FROM, TO] = [Date.UTC(2000, 0, 1), Date.UTC(2041, 0, 1)];
// Shorter than Morocco's Ramadan, the shortest time between two changes.
const STEP = 28 * 86_400_000;

const offsetAt = (zone: string, instant: number) => wallClock(zone, instant) - instant;

/** The instants at which the clocks of a zone were or will be changed. */
function* transitions(zone: string): Generator<number> {
  for (let before = FROM; before < TO; before += STEP) {
    const offset = offsetAt(zone, before);
    if (offsetAt(zone, before + STEP) === offset) continue;
    let [early, late] = [before, before + STEP];
    while (late - early > 1000) {
      const middle = Math.floor((early + late) / 2000) * 1000;
      if (offsetAt(zone, middle) === offset) early = middle;
      else late = middle;
    }
    yield late;
  }
}

it('takes the next valid time in every gap and the first of the two in every overlap, 2000 to 2040, in every zone', () => {
  const wrong: unknown[] = [];
  const wants = (zone: string, wall: number, instant: number) => {
    if (instantAt(zone, wall) !== instant) wrong.push([zone, new Date(wall).toISOString()]);
  };
  let gaps = 0;
  let overlaps = 0;
  for (const zone of ZONES) {
    for (const change of transitions(zone)) {
      const shift = offsetAt(zone, change) - offsetAt(zone, change - 1000);
      const last = wallClock(zone, change - 1000) + 1000;
      if (shift > 0) {
        gaps += 1;
        for (const wall of [last, last + shift / 2, last + shift]) wants(zone, wall, change);
      } else {
        overlaps += 1;
        wants(zone, last + shift, change + shift);
        wants(zone, last - 1000, change - 1000);
        wants(zone, last, change - shift);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(Math.min(gaps, overlaps)).toBeGreaterThan(3000);
});

it('is never early: no instant before the one given shows the time that was written', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), fc.integer({ min: FROM / 60_000, max: TO / 60_000 }), (zone, minute) => {
      const wall = minute * 60_000;
      const instant = instantAt(zone, wall);
      expect(wallClock(zone, instant)).toBeGreaterThanOrEqual(wall);
      expect(wallClock(zone, instant - 1)).toBeLessThan(wall);
    }),
  );
});

it.each([
  ['local time in the zone', '2026-03-01T09:00', '2026-03-01T01:00:00.000Z'],
  ['with a blank and seconds', '2026-03-01 09:00:30', '2026-03-01T01:00:30.000Z'],
  ['an instant', '2026-03-01T09:00:00Z', '2026-03-01T09:00:00.000Z'],
  ['an offset', '2026-03-01T09:00+02:00', '2026-03-01T07:00:00.000Z'],
  ['30 February', '2026-02-30T09:00', null],
  ['24 o’clock', '2026-03-01T24:00', null],
  ['an offset of 99 hours', '2026-03-01T09:00+99:00', null],
  ['a day', '2026-03-01', null],
  ['words', 'tomorrow', null],
])('reads %s: %s', (_, written, expected) => {
  expect(dueTime(written, 'Asia/Shanghai')).toBe(expected);
});

it('begins the next day when its zone does, also where midnight is skipped', () => {
  expect(endOfDay('2026-12-31', 'Asia/Shanghai')).toBe('2026-12-31T16:00:00.000Z');
  expect(endOfDay('2018-11-03', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z');
});

it.each([
  ['Asia/Shanghai', true],
  ['UTC', true],
  ['+08:00', false],
  ['Mars/Base', false],
  ['', false],
])('knows whether %s is a zone', (name, expected) => expect(isTimeZone(name)).toBe(expected));
