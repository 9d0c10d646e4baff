import { formatIndexNumber, sequenceIn } from '../../src/plugins/disclosure/core/index-number';

it.each([
  ['{organ.code}/{year}-{seq:5}', 'zjj/2016-00007'],
  ['{organ.creditCode}/{year}-{seq:5}', '11431222006600000X/2016-00007'],
  ['{year}{seq}', '20167'],
])('fills %s', (template, number) => {
  const organ = { code: 'zjj', creditCode: '11431222006600000X' };
  expect(formatIndexNumber(template, { organ, year: 2016, sequence: 7 })).toBe(number);
});

it('takes the code of an organ without a credit code, and never cuts a long sequence', () => {
  const organ = { code: 'zjj', creditCode: null };
  expect(formatIndexNumber('{organ.creditCode}-{seq:2}', { organ, year: 2016, sequence: 12345 })).toBe('zjj-12345');
});

it.each([
  ['{organ.code}/{year}-{seq:5}', 'zjj/2016-00012', 12],
  ['{organ.creditCode}({year}){seq}', '11431222(2016)7', 7],
  ['{organ.code}/{year}-{seq:5}', 'fgj/2016-00012', null],
  ['{organ.code}/{year}-{seq:5}', 'zjj/2015-00012', null],
])('reads the sequence of %s in %s', (template, indexNumber, sequence) => {
  expect(sequenceIn(template, { indexNumber, organ: 'zjj', year: 2016 })).toBe(sequence);
});
