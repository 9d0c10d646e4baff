import { codeListEntries, type CodeListSeed } from '../../src/bootstrap/code-list-entries';
import { attributesOf, readSeed } from './read-seed';

const entriesOf = (list: 'topics' | 'columns') =>
  (['zh-Hans', 'en'] as const).flatMap((locale) => codeListEntries(readSeed<CodeListSeed[]>(list), locale));

const chinese = (list: 'topics' | 'columns') => entriesOf(list).filter(({ locale }) => locale === 'zh-Hans');

describe.each(['topics', 'columns'] as const)('the seeded %s', (list) => {
  it('have a code each', () => {
    const codes = chinese(list).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('have a Chinese and an English name each', () => {
    const hanIn = (name: string) => /\p{Script=Han}/u.test(name);
    for (const { code, locale, name } of entriesOf(list))
      expect([code, hanIn(name)]).toEqual([code, locale === 'zh-Hans']);
  });

  it('stand after their parents', () => {
    const seen = new Set<string>();
    for (const { code, parent } of chinese(list)) {
      if (parent !== null) expect(seen).toContain(parent);
      seen.add(code);
    }
  });
});

describe('the seeded topics', () => {
  it('are the 22 classes of the State Council in their order', () => {
    const classes = chinese('topics').filter(({ parent }) => parent === null);
    expect(classes.map(({ code }) => code)).toEqual(Array.from({ length: 22 }, (_, index) => String(index + 1)));
    expect(classes.map(({ order }) => order)).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
    expect(classes[9]?.name).toBe('城乡建设、环境保护');
  });

  it('number the children of a class from 1 within it', () => {
    const children = chinese('topics').filter(({ parent }) => parent === '10');
    expect(children.map(({ code }) => code)).toEqual(['10.1', '10.2', '10.3', '10.4', '10.5', '10.6']);
    expect(children.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('the seeded columns', () => {
  const columns = chinese('columns');

  it('begin with the five that every platform must show', () => {
    expect(columns.filter(({ parent }) => parent === null).map(({ name }) => name)).toEqual([
      '政府信息公开指南',
      '政府信息公开制度',
      '法定主动公开内容',
      '政府信息公开年报',
      '依申请公开',
    ]);
  });

  it('have one column below the statutory content for every statutory item that a record can be of', () => {
    const below = columns.filter(({ parent }) => parent === 'statutory').map(({ code }) => code);
    expect(below).toEqual(attributesOf('notice').statutoryItem?.enum);
  });

  it('name the provision that asks for each', () => {
    for (const { code, mandate } of columns) expect([code, mandate]).toEqual([code, expect.stringMatching(/第.+条/)]);
    expect(columns.find(({ code }) => code === 'art20_6')?.mandate).toContain('第二十条第（六）项');
  });
});
