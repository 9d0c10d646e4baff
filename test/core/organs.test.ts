import { answerableOn, movedOrgans, withDescendants } from '../../src/plugins/disclosure/core/organs';
import type { Organ } from '../../src/plugins/disclosure/core/organs';
import { plainDate } from '../../src/plugins/disclosure/core/plain-date';

const organ = (code: string, more: Partial<Organ> = {}): Organ => ({
  code,
  parent: null,
  endedOn: null,
  successor: null,
  ...more,
});

const day = plainDate('2018-12-31');

it('finds all organs below, however deep, and survives a ring', () => {
  const organs = [
    organ('a'),
    organ('b', { parent: 'a' }),
    organ('c', { parent: 'b' }),
    organ('d'),
    organ('x', { parent: 'y' }),
    organ('y', { parent: 'x' }),
  ];
  expect(withDescendants(organs, ['a']).sort()).toEqual(['a', 'b', 'c']);
  expect(withDescendants(organs, ['x']).sort()).toEqual(['x', 'y']);
});

it.each([
  ['while it exists', plainDate('2019-01-01'), 'old'],
  ['on the day it has ended', day, 'next'],
])('answers by the organ or its successor: %s', (_, endedOn, answering) => {
  expect(answerableOn([organ('old', { endedOn, successor: 'next' }), organ('next')], 'old', day)).toBe(answering);
});

it('follows a chain of successors, and stops in a ring', () => {
  const ended = plainDate('2017-01-01');
  const chain = [
    organ('a', { endedOn: ended, successor: 'b' }),
    organ('b', { endedOn: ended, successor: 'c' }),
    organ('c'),
  ];
  expect(answerableOn(chain, 'a', day)).toBe('c');
  const ring = [organ('a', { endedOn: ended, successor: 'b' }), organ('b', { endedOn: ended, successor: 'a' })];
  expect(['a', 'b']).toContain(answerableOn(ring, 'a', day));
});

it('tells what decides whose figures are whose where that changed, and nothing else', () => {
  const before = [organ('a'), organ('b', { parent: 'a' }), organ('gone')];
  const ended = organ('a', { endedOn: day, successor: 'b' });
  expect(movedOrgans(before, [ended, organ('b', { parent: 'a' }), organ('new', { parent: 'a' })])).toEqual([
    { organ: ended, changed: ['endedOn', 'successor'] },
  ]);
});
