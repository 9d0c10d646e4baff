import { inTreeOrder, isInRing } from '../../src/plugins/disclosure/core/tree';

const entry = (code: string, parent: string | null = null) => ({ code, parent });
const ordered = (...entries: ReturnType<typeof entry>[]) => inTreeOrder(entries).map(({ code }) => code);

it('puts each entry next to those below it', () => {
  expect(ordered(entry('1'), entry('1.1', '1'), entry('2.1', '2'), entry('1.2', '1'), entry('2'))).toEqual([
    ...['1', '1.1', '1.2'],
    ...['2', '2.1'],
  ]);
});

it('loses no entry that hangs on nothing, or on itself', () => {
  expect(ordered(entry('a', 'gone'), entry('b', 'c'), entry('c', 'b'))).toEqual(['a', 'b', 'c']);
});

it.each([
  ['itself', { a: 'a' }, true],
  ['another that comes back', { a: 'b', b: 'c', c: 'a' }, true],
  ['a ring of others', { a: 'b', b: 'c', c: 'b' }, false],
  ['an end', { a: 'b' }, false],
])('knows whether an entry comes back to itself by %s', (_, next: Record<string, string>, expected) => {
  expect(isInRing('a', (code) => next[code] ?? null)).toBe(expected);
});
