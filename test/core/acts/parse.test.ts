import { LONGEST_SENTENCE } from '../../../src/plugins/disclosure/core/sentence';
import { parseAct } from '../../../src/plugins/disclosure/core/acts/parse';
import { ActRefused, REFUSAL_CODES, refusal } from '../../../src/plugins/disclosure/core/acts/refusal';
import { refusalSentence } from '../../../src/plugins/disclosure/core/acts/sentences';

const refused = (input: unknown): string => {
  try {
    parseAct(input);
  } catch (error) {
    if (error instanceof ActRefused) return error.message;
    throw error;
  }
  return 'taken';
};

const withdraw = { act: 'withdraw', reasonCode: 'superseded', reason: '已被新文件取代' };

it.each([
  ['nothing at all', undefined, 'act: unknown_act'],
  ['a list', [withdraw], 'act: unknown_act'],
  ['an unknown act', { ...withdraw, act: 'erase' }, 'act: unknown_act'],
  ['no reason', { act: 'withdraw' }, 'reasonCode: reason_code_missing, reason: reason_missing'],
  ['a code outside the list', { ...withdraw, reasonCode: 'expired' }, 'reasonCode: reason_code_unfit'],
  ['a code that is no text', { ...withdraw, reasonCode: { $ne: '' } }, 'reasonCode: reason_code_unfit'],
  ['a seal without a reason that seals', { ...withdraw, act: 'seal' }, 'reasonCode: reason_code_unfit'],
  ['a blank sentence', { ...withdraw, reason: ' \u3000' }, 'reason: reason_missing'],
  ['two lines', { ...withdraw, reason: 'a\nb' }, 'reason: reason_not_a_sentence'],
  ['a novel', { ...withdraw, reason: '长'.repeat(LONGEST_SENTENCE + 1) }, 'reason: reason_not_a_sentence'],
  ['a day that nothing is corrected to', { ...withdraw, disclosedOn: '2016-01-01' }, 'disclosedOn: day_not_asked'],
  ['a correction without a day', { act: 'correct', reason: '录入有误' }, 'disclosedOn: day_missing'],
  ['30 February', { act: 'correct', reason: '录入有误', disclosedOn: '2016-02-30' }, 'disclosedOn: not_a_day'],
  ['an unknown field', { ...withdraw, title: 'x' }, 'title: unknown_field'],
])('refuses %s at its field', (_, input, expected) => {
  expect(refused(input)).toBe(expected);
});

it('takes what is left out of an act that undoes', () => {
  const request = { act: 'restore', reason: ' 审查后恢复公开 ' };
  expect(parseAct(request)).toEqual({ ...request, reason: '审查后恢复公开', reasonCode: 'other', disclosedOn: null });
});

it.each(REFUSAL_CODES)('says %s in both languages, with the field and without a gap', (code) => {
  const said = refusal(code, 'disclosedOn', { value: 'V', accepts: 'A', bound: 'B' });
  expect(refusalSentence(said, 'zh-Hans')).toMatch(/^“公开日期”：.*[\u4e00-\u9fff]/u);
  expect(refusalSentence(said, 'en')).toMatch(/^“Date disclosed”: [\x20-\x7e“”]+$/u);
  expect(refusalSentence(said, 'zh-Hans') + refusalSentence(said, 'en')).not.toContain('undefined');
});
