import {
  sayStretch,
  stretchesOf,
  withoutStretch,
  withStretch,
} from '../../src/plugins/disclosure/admin/src/inputs/day-stretches';

const newYear = ['2027-01-01', '2027-01-02', '2027-01-03'];

it('takes days as a notice tells them, from a day to a day', () => {
  expect(withStretch(['2027-10-01'], '2027-01-01', '2027-01-03')).toEqual([...newYear, '2027-10-01']);
  expect(withStretch(newYear, '2027-01-02', '')).toEqual(newYear);
});

it.each([
  ['nothing', '', ''],
  ['an end before its beginning', '2027-01-03', '2027-01-01'],
  ['a slip in the year', '2027-01-01', '2028-01-03'],
])('takes no stretch from %s', (_, from, to) => {
  expect(withStretch(newYear, from, to)).toBeNull();
});

it('shows and takes away days in a row as one', () => {
  const days = [...newYear, '2027-10-01'];
  const [first, second] = stretchesOf(days);
  if (first === undefined || second === undefined) throw new Error('Two stretches became fewer');
  expect([first, second].map((stretch) => sayStretch(stretch, 'zh-Hans'))).toEqual([
    '1月1日周五 – 1月3日周日',
    '10月1日周五',
  ]);
  expect(withoutStretch(days, first)).toEqual(['2027-10-01']);
});
