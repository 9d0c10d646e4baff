import { check } from '../../../src/plugins/disclosure/core/catalogue/check';
import type { Fields } from '../../../src/plugins/disclosure/core/catalogue/fields';
import { sentenceOf } from '../../../src/plugins/disclosure/core/catalogue/sentences';
import type { Subject } from '../../../src/plugins/disclosure/core/catalogue/subject';
import { plainDate } from '../../../src/plugins/disclosure/core/plain-date';
import { regulationType } from './regulation-type';

const bureau = { nature: 'department', level: 'county', makesRules: false };

const subject = (fields: Fields, overrides: Partial<Subject> = {}): Subject => ({
  type: regulationType(),
  fields: { kind: 'normative_document', origin: 'own', organ: ['bureau'], ...fields },
  days: {},
  open: [],
  today: plainDate('2026-05-10'),
  organ: bureau,
  publishing: false,
  ...overrides,
});

const problems = (fields: Fields, overrides: Partial<Subject> = {}) =>
  check(subject(fields, overrides)).map(({ attribute, problem }) => `${attribute}: ${problem}`);

describe('a document in order', () => {
  it('gives nothing to say', () => {
    const fields: Fields = {
      madeOn: '2026-05-01',
      disclosedOn: '2026-05-10',
      effectiveOn: '2026-06-01',
      validUntil: '2026-06-01',
      repealedOn: '2027-01-01',
      channels: ['website', 'wechat'],
      keywords: ['住房'],
      coIssuers: ['finance'],
      documentNumber: '沅建发〔2026〕8号',
      amountYuan: 0,
    };
    expect(problems(fields, { publishing: true, days: { madeOn: '2026-05-01' } })).toEqual([]);
  });
});

describe('a document that is not in order', () => {
  it.each<[string, Fields, string[]]>([
    ['disclosed before it was made', { madeOn: '2026-05-05', disclosedOn: '2026-05-04' }, ['disclosedOn: before']],
    ['disclosed tomorrow', { disclosedOn: '2026-05-11' }, ['disclosedOn: in_future']],
    ['decided tomorrow', { decidedOn: '2026-05-11' }, ['decidedOn: in_future']],
    ['expired before it took effect', { effectiveOn: '2026-06-01', validUntil: '2026-05-31' }, ['validUntil: before']],
    ['expired before it was made', { madeOn: '2026-06-01', validUntil: '2026-05-31' }, ['validUntil: before']],
    ['repealed before it was made', { madeOn: '2026-05-01', repealedOn: '2026-04-30' }, ['repealedOn: before']],
    ['worth less than nothing', { amountYuan: -1 }, ['amountYuan: not_an_amount']],
    ['worth a third of a fen', { amountYuan: 1.003 }, ['amountYuan: not_an_amount']],
    ['made public by smoke signals', { channels: ['website', 'smoke'] }, ['channels: unknown_channel']],
    ['with channels that are no list', { channels: 'website' }, ['channels: unknown_channel']],
    ['with a paragraph for a keyword', { keywords: ['字'.repeat(51)] }, ['keywords: not_keywords']],
    ['issued jointly with itself', { coIssuers: ['finance', 'bureau'] }, ['coIssuers: lead_among_co_issuers']],
    ['numbered without a year', { documentNumber: '沅建发8号' }, ['documentNumber: not_a_number']],
    ['a law made by a bureau', { kind: 'law' }, ['origin: not_makeable']],
  ])('%s', (_, fields, expected) => {
    expect(problems(fields)).toEqual(expected);
  });

  it('is told everything at once', () => {
    expect(problems({ kind: 'law', amountYuan: -1, disclosedOn: '2026-06-01' })).toHaveLength(3);
  });

  it('has days that do not exist, whatever part they play', () => {
    const days = { madeOn: '2026-02-30', displayUntil: '2026/03/01', openUntil: null, effectiveOn: '2028-02-29' };
    expect(problems({}, { days })).toEqual(['madeOn: not_a_day', 'displayUntil: not_a_day']);
  });
});

it('a repeal before taking effect only warns', () => {
  const [found] = check(subject({ madeOn: '2026-01-01', effectiveOn: '2026-06-01', repealedOn: '2026-05-01' }));
  expect(found).toMatchObject({ problem: 'repealed_before_effective', isWarning: true });
});

describe('a publication', () => {
  it('needs what a draft may leave open', () => {
    const overrides = { open: ['title', 'partyKind'] };
    expect(problems({ origin: 'reprint' }, overrides)).toEqual([]);
    expect(problems({ origin: 'reprint' }, { ...overrides, publishing: true })).toEqual([
      'title: required',
      'partyKind: required',
      'issuer: issuer_missing',
    ]);
  });

  it('comes before the document is taken down again', () => {
    expect(problems({ displayUntil: '2026-05-09' })).toEqual([]);
    expect(problems({ displayUntil: '2026-05-09' }, { publishing: true })).toEqual(['displayUntil: over']);
    expect(problems({ displayUntil: '2026-05-10' }, { publishing: true })).toEqual([]);
  });

  it('cannot come before the day the document is made', () => {
    expect(problems({ madeOn: '2026-05-11' })).toEqual([]);
    expect(problems({ madeOn: '2026-05-11' }, { publishing: true })).toEqual(['signedOn: in_future']);
  });
});

it('a reprint may be of any kind', () => {
  expect(
    problems({ origin: 'reprint', kind: 'law', issuer: '全国人民代表大会常务委员会' }, { publishing: true }),
  ).toEqual([]);
});

it('says what a field takes, by its label, in both languages', () => {
  const [found] = check(
    subject(
      { madeOn: '2026-05-05', disclosedOn: '2026-05-04' },
      { type: regulationType({ attribute: { ...regulationType().attribute, madeOn: 'madeOn' } }) },
    ),
  );
  if (found === undefined) throw new Error('nothing found');
  expect(sentenceOf(found, 'zh-Hans')).toBe('“公开日期”不能早于“成文日期”（2026-05-05）');
  expect(sentenceOf(found, 'en')).toBe('“Date disclosed” cannot be before “Date made” (2026-05-05)');
});
