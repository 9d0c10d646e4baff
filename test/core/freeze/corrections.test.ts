import { unsaid } from '../../../src/plugins/disclosure/core/freeze/corrections';
import type { FrozenFigure } from '../../../src/plugins/disclosure/core/freeze/frozen-figure';

const figure = (value: number): FrozenFigure => ({
  organ: 'zjj',
  year: 2019,
  measure: 'disclosed',
  month: 3,
  kind: 'notice.circular',
  topic: null,
  statutoryItem: null,
  columns: [],
  channels: [],
  value,
});

it.each([
  ['what was moved before the year was frozen stands already', 1, 5, 5, 0],
  ['what was moved since is said', 1, 6, 5, 1],
  ['and so is what went', -1, 4, 5, -1],
  ['no more is said than moved, for others were moved too', 1, 9, 5, 1],
  ['nothing is said where others, not set right yet, moved the other way', 1, 3, 5, 0],
])('%s', (_, moved, now, stands, expected) => {
  const standing = { ofPlace: () => stands, ofYear: () => stands };
  const said = unsaid([figure(moved)], [figure(now)], standing).map(({ value }) => value);
  expect(said).toEqual(expected === 0 ? [] : [expected]);
});
