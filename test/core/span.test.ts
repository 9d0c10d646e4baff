import fc from 'fast-check';
import { addDays, plainDate } from '../../src/plugins/disclosure/core/plain-date';
import { buckets, edgeOf, joined, yearSpan } from '../../src/plugins/disclosure/core/span';

const days = fc.integer({ min: 0, max: 4000 }).map((number) => addDays(plainDate('2010-01-01'), number));
const spans = fc.tuple(days, days).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

it('joins neighbouring years into one span and keeps a gap', () => {
  expect(joined([yearSpan(2016), yearSpan(2015), yearSpan(2018)])).toEqual([
    { from: '2015-01-01', to: '2016-12-31' },
    { from: '2018-01-01', to: '2018-12-31' },
  ]);
});

it('reads a year as its first or its last day', () => {
  expect(edgeOf('2016', 'from')).toBe('2016-01-01');
  expect(edgeOf('2016', 'to')).toBe('2016-12-31');
  expect(edgeOf('2016-02-30', 'from')).toBeUndefined();
});

it.each(['year', 'month'] as const)('cuts any span into %ss without a gap', (unit) => {
  fc.assert(
    fc.property(spans, (span) => {
      const parts = buckets(span, unit).map((bucket) => bucket.span);
      expect(parts[0]?.from).toBe(span.from);
      expect(parts.at(-1)?.to).toBe(span.to);
      expect(joined(parts)).toEqual([span]);
      expect(new Set(buckets(span, unit).map(({ key }) => key)).size).toBe(parts.length);
    }),
  );
});
