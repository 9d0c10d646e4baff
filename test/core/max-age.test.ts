import fc from 'fast-check';
import { maxAge } from '../../src/plugins/disclosure/core/max-age';
import { dayIn } from '../../src/plugins/disclosure/core/plain-date';

const timeZone = 'Asia/Shanghai';
const at = (instant: string, sent = instant) => ({ begun: new Date(instant), sent: new Date(sent) });
const after = (instant: string, nextChange: string | null = null) =>
  maxAge(at(instant), { timeZone, nextChange: nextChange === null ? null : new Date(nextChange) });

describe('how long an answer may be kept', () => {
  it.each([
    ['a minute where nothing is to come', '2026-11-24T03:00:00.000Z', null, 60],
    ['a minute where the next change is later', '2026-11-24T03:00:00.000Z', '2026-11-24T04:00:00Z', 60],
    ['until the next change', '2026-11-24T03:00:00.000Z', '2026-11-24T03:00:17Z', 17],
    ['not a moment beyond it', '2026-11-24T03:00:00.001Z', '2026-11-24T03:00:17Z', 16],
    ['not at all where a change is overdue', '2026-11-24T03:00:00.000Z', '2026-11-24T02:59:00Z', 0],
    ['until local midnight', '2026-11-24T15:59:30.000Z', null, 30],
    ['not a moment beyond midnight', '2026-11-24T15:59:30.001Z', null, 29],
    ['a minute from midnight on', '2026-11-24T16:00:00.000Z', null, 60],
    ['until the sooner of both', '2026-11-24T15:59:30.000Z', '2026-11-24T15:59:40Z', 10],
  ])('%s', (_, now, nextChange, seconds) => {
    expect(after(now, nextChange)).toBe(seconds);
  });

  it('is not at all where the day ended while it was worked out', () => {
    const working = at('2026-11-24T15:59:59.900Z', '2026-11-24T16:00:00.100Z');
    expect(maxAge(working, { timeZone, nextChange: null })).toBe(0);
  });

  it('ends before every change and every midnight, and no second too soon', () => {
    const zones = fc.constantFrom('Asia/Shanghai', 'UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia');
    const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const nearMidnight = fc
      .tuple(instants, fc.integer({ min: -120_000, max: 120_000 }))
      .map(([day, ms]) => new Date(Math.round(day.valueOf() / 900_000) * 900_000 + ms));

    fc.assert(
      fc.property(zones, nearMidnight, fc.option(fc.integer({ min: -90_000, max: 90_000 })), (zone, now, ahead) => {
        const nextChange = ahead === null ? null : new Date(now.valueOf() + ahead);
        const seconds = maxAge({ begun: now, sent: now }, { timeZone: zone, nextChange });
        const stillTrueFor = (age: number) =>
          age <= 60 &&
          (nextChange === null || now.valueOf() + age * 1000 <= nextChange.valueOf()) &&
          dayIn(zone, new Date(now.valueOf() + age * 1000 - 1)) === dayIn(zone, now);
        return (seconds === 0 || stillTrueFor(seconds)) && !stillTrueFor(seconds + 1);
      }),
      { numRuns: 2_000 },
    );
  });
});
