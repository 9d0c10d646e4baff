import { addKeywords } from '../../src/plugins/disclosure/admin/src/inputs/add-keywords';

it.each([
  ['one word', '住房', ['住房']],
  [
    'several at once, with Chinese or Western separators',
    '住房、保障，公租房;policy',
    ['住房', '保障', '公租房', 'policy'],
  ],
  ['a pasted column of words', '住房\n保障\n', ['住房', '保障']],
  ['words with spaces inside, without those around', ' public housing ', ['public housing']],
  ['nothing', ' 、 ', []],
])('adds %s', (_, typed, expected) => {
  expect(addKeywords([], typed)).toEqual(expected);
});

it('adds no word twice and keeps the order', () => {
  expect(addKeywords(['住房', '保障'], '公租房、住房')).toEqual(['住房', '保障', '公租房']);
});
