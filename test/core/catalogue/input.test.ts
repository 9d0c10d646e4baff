import { isFormerNames } from '../../../src/plugins/disclosure/core/catalogue/former-names';
import { languageFor } from '../../../src/plugins/disclosure/core/catalogue/language';
import { listInput } from '../../../src/plugins/disclosure/core/catalogue/list-input';
import type { RelationEnd } from '../../../src/plugins/disclosure/core/catalogue/relation-input';
import { endsAfter, relationChange } from '../../../src/plugins/disclosure/core/catalogue/relation-input';

describe('relationChange and endsAfter', () => {
  const named = (end: RelationEnd) => ('id' in end ? `row-${end.id}` : end.documentId);
  it.each<[string, unknown, string[]]>([
    ['nothing said', undefined, ['a', 'b']],
    ['nothing wanted', null, []],
    ['a documentId', 'c', ['c']],
    ['a row number', 7, ['row-7']],
    ['a list', ['c', { documentId: 'd' }, { id: 7 }], ['c', 'd', 'row-7']],
    ['an empty list', [], []],
    ['set', { set: [{ documentId: 'c' }] }, ['c']],
    ['connect and disconnect', { connect: [{ documentId: 'c' }], disconnect: [{ documentId: 'a' }] }, ['b', 'c']],
    ['a form that was not touched', { connect: [], disconnect: [] }, ['a', 'b']],
  ])('%s', (_, input, ends) => {
    expect(endsAfter(['a', 'b'], relationChange(input), named, false)).toEqual(ends);
  });

  it('a relation to one keeps the last', () => {
    expect(endsAfter(['a'], relationChange({ connect: ['b'] }), named, true)).toEqual(['b']);
  });
});

it.each([
  ['["website"," app ","app"]', ['website', 'app']],
  [['住房', '', '住房'], ['住房']],
  ['website', 'website'],
  ['[broken', '[broken'],
  [{ a: 1 }, { a: 1 }],
])('listInput reads %j as %j', (typed, kept) => {
  expect(listInput(typed)).toEqual(kept);
});

it.each([
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-Hans'],
  ['en-GB,en;q=0.9,zh;q=0.1', 'en'],
  ['fr, en;q=0.2, zh;q=0.7', 'zh-Hans'],
  ['en;q=0, fr', 'zh-Hans'],
  ['zh-Hans', 'zh-Hans'],
  ['*', 'zh-Hans'],
  [undefined, 'zh-Hans'],
])('who accepts %s is answered in %s', (accepted, language) => {
  expect(languageFor(accepted)).toBe(language);
});

it.each([
  [null, true],
  [[], true],
  [[{ name: '沅陵县建设局', from: '2001-01-01', until: '2010-06-30' }], true],
  [[{ name: '沅陵县建设局', from: null }], true],
  [[{ name: '' }], false],
  [[{ name: '沅陵县建设局', from: '2001-02-30' }], false],
  [[{ name: '沅陵县建设局', from: '2010-01-01', until: '2001-01-01' }], false],
  [[{ name: '沅陵县建设局', note: 'x' }], false],
  ['沅陵县建设局', false],
])('former names %j are in order: %s', (value, answer) => {
  expect(isFormerNames(value)).toBe(answer);
});
