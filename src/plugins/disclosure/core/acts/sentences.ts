import type { Language } from '../catalogue/language';
import { wordIn } from '../locales';
import { REASON_WORDS } from '../reasons';
import type { ReasonCode } from '../reasons';
import { LONGEST_SENTENCE } from '../sentence';
import type { Words } from '../words';
import type { Refusal, RefusalCode } from './refusal';

type Sentence = (details: Readonly<Record<string, string>>) => Words;

const FIELDS: Readonly<Record<string, Words>> = {
  act: { 'zh-Hans': '操作', en: 'Act' },
  reasonCode: { 'zh-Hans': '原因类别', en: 'Class of reason' },
  reason: { 'zh-Hans': '说明', en: 'Reason' },
  disclosedOn: { 'zh-Hans': '公开日期', en: 'Date disclosed' },
  documentId: { 'zh-Hans': '文件编号', en: 'documentId' },
};

/** Classes of reason as people call them. */
const reasonsIn = (codes: string, language: Language): string[] =>
  codes.split(', ').map((code) => wordIn(REASON_WORDS[code as ReasonCode], language, code));

/** What is said about each refusal: the field comes before it. */
const SENTENCES: Readonly<Record<RefusalCode, Sentence>> = {
  no_record: () => ({ 'zh-Hans': '台账中没有这个条目，该文件尚未公开', en: 'no such record: it was never public' }),
  unknown_field: ({ accepts }) => ({
    'zh-Hans': `没有这个字段，可用：${accepts}`,
    en: `there is no such field; there are ${accepts}`,
  }),
  unknown_act: ({ accepts }) => ({ 'zh-Hans': `应为其中之一：${accepts}`, en: `takes one of ${accepts}` }),
  reason_code_missing: ({ accepts = '' }) => ({
    'zh-Hans': `必填，可选：${reasonsIn(accepts, 'zh-Hans').join('、')}`,
    en: `is required: one of ${reasonsIn(accepts, 'en').join('; ')}`,
  }),
  reason_code_unfit: ({ value, accepts }) => ({
    'zh-Hans': `此操作不能用“${value}”，可选：${accepts}`,
    en: `cannot be “${value}” for this act; it takes ${accepts}`,
  }),
  reason_missing: () => ({ 'zh-Hans': '必填：用一句话说明原因', en: 'is required: say why in one sentence' }),
  reason_not_a_sentence: () => ({
    'zh-Hans': `应为不换行的一句话，最多 ${LONGEST_SENTENCE} 字`,
    en: `takes one sentence without line breaks, at most ${LONGEST_SENTENCE} characters`,
  }),
  day_missing: () => ({ 'zh-Hans': '必填，格式如 2016-01-31', en: 'is required, written 2016-01-31' }),
  day_not_asked: () => ({ 'zh-Hans': '只用于更正公开日期', en: 'goes with the act correct alone' }),
  not_a_day: ({ value }) => ({
    'zh-Hans': `应为实际存在的日期，格式如 2016-01-31，不能是“${value}”`,
    en: `takes a day that exists, written 2016-01-31, not “${value}”`,
  }),
  in_future: ({ bound }) => ({ 'zh-Hans': `不能晚于今天（${bound}）`, en: `cannot be later than today (${bound})` }),
  before_made: ({ bound }) => ({
    'zh-Hans': `不能早于成文日期（${bound}）`,
    en: `cannot be before the document was made (${bound})`,
  }),
  after_withdrawal: ({ bound }) => ({
    'zh-Hans': `不能晚于首次撤下之日（${bound}）`,
    en: `cannot be later than the day it first came down (${bound})`,
  }),
  same_day: ({ bound }) => ({ 'zh-Hans': `现在就是 ${bound}，无需更正`, en: `is ${bound} already` }),
  is_public: () => ({ 'zh-Hans': '条目正在公开中', en: 'the record is public' }),
  already_sealed: () => ({ 'zh-Hans': '条目已封存', en: 'the record is sealed already' }),
  is_voided: () => ({
    'zh-Hans': '条目已误发作废，须先撤销作废',
    en: 'the record is void: undo that first',
  }),
  not_voided: () => ({ 'zh-Hans': '条目没有作废', en: 'the record is not void' }),
  number_taken: () => ({
    'zh-Hans': '作废期间文号已用于另一文件，不能撤销作废',
    en: 'cannot be done: another document bears the number by now',
  }),
  nothing_to_publish: () => ({
    'zh-Hans': '文件已删除，没有可以公开的内容',
    en: 'the document is deleted: nothing is left to publish',
  }),
};

/** The refusal as a sentence that names the field. */
export function refusalSentence({ code, field, details }: Refusal, language: Language): string {
  const label = FIELDS[field]?.[language] ?? field;
  const said = SENTENCES[code](details)[language];
  return language === 'en' ? `“${label}”: ${said}` : `“${label}”：${said}`;
}
