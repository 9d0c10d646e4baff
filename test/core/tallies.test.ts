import { plainDate } from '../../src/plugins/disclosure/core/plain-date';
import type { RecordFilter } from '../../src/plugins/disclosure/core/query';
import { yearSpan } from '../../src/plugins/disclosure/core/span';
import { tallied } from '../../src/plugins/disclosure/core/tallies';

const filter: RecordFilter = { kinds: ['decision.permit'] };
const tally = { kind: 'decision.permit', organ: 'zjj', year: 2016, month: 3, value: 200 };
const whole = { ...tally, month: null, value: 5 };

const valueOf = (more: Partial<RecordFilter>, from: string, to: string) =>
  tallied([tally, whole], {
    filter: { ...filter, ...more },
    spans: [{ from: plainDate(from), to: plainDate(to) }],
    groupBy: [],
  }).map(({ value }) => value);

it.each([
  ['the whole year', {}, '2016-01-01', '2016-12-31', [200, 5]],
  ['its month alone', {}, '2016-03-01', '2016-03-31', [200]],
  ['part of its month', {}, '2016-03-02', '2016-03-31', []],
  ['another organ', { organs: ['other'] }, '2016-01-01', '2016-12-31', []],
  ['a topic, which no tally has', { topics: ['10'] }, '2016-01-01', '2016-12-31', []],
  ['no topic', { topics: ['none'] }, '2016-01-01', '2016-12-31', [200, 5]],
])('counts where its time lies wholly in what is asked: %s', (_, more, from, to, values) => {
  expect(valueOf(more, from, to)).toEqual(values);
});

it('stands under its month, or under none', () => {
  const figures = tallied([tally, whole], { filter, spans: [yearSpan(2016)], groupBy: ['month'] });
  expect(figures).toEqual([
    { keys: { month: '2016-03' }, value: 200 },
    { keys: { month: 'none' }, value: 5 },
  ]);
});
