import type { Finding, Problem } from './finding';
import { labelOf } from './labels';
import type { Language } from './language';

type Details = Readonly<Record<string, string>>;
type Sentence = (label: string, details: Details) => string;

/** What is said about each problem: the field, what is wrong, what it takes. */
const SENTENCES: Readonly<Record<Problem, Readonly<Record<Language, Sentence>>>> = {
  required: {
    'zh-Hans': (label) => `“${label}”为必填项`,
    en: (label) => `“${label}” is required`,
  },
  not_a_day: {
    'zh-Hans': (label, { value }) => `“${label}”应为实际存在的日期，格式如 2026-01-31，不能是“${value}”`,
    en: (label, { value }) => `“${label}” takes a day that exists, written 2026-01-31, not “${value}”`,
  },
  in_future: {
    'zh-Hans': (label, { today }) => `“${label}”不能晚于今天（${today}）`,
    en: (label, { today }) => `“${label}” cannot be later than today (${today})`,
  },
  over: {
    'zh-Hans': (label, { today }) => `“${label}”不能早于今天（${today}）；需长期公开的请留空`,
    en: (label, { today }) =>
      `“${label}” cannot be before today (${today}); leave it empty to keep the document public`,
  },
  before: {
    'zh-Hans': (label, { earlier, bound }) => `“${label}”不能早于“${earlier}”（${bound}）`,
    en: (label, { earlier, bound }) => `“${label}” cannot be before “${earlier}” (${bound})`,
  },
  repealed_before_effective: {
    'zh-Hans': (label, { earlier, bound }) => `“${label}”早于“${earlier}”（${bound}）：该文件未施行即废止，请核实`,
    en: (label, { earlier, bound }) => `“${label}” is before “${earlier}” (${bound}): repealed before it takes effect`,
  },
  not_an_amount: {
    'zh-Hans': (label, { value }) => `“${label}”应为不小于 0、最多两位小数的数，不能是“${value}”`,
    en: (label, { value }) => `“${label}” takes a number from 0 with at most two decimals, not “${value}”`,
  },
  not_makeable: {
    'zh-Hans': (label, { kind }) =>
      `该机关无权制定这类文件（${kind}）：“${label}”应选“转载”并填写制发机关，或更正类别、机关`,
    en: (label, { kind }) =>
      `This organ may not make a ${kind}: “${label}” takes “reprint” with its issuer, or correct the kind or the organ`,
  },
  issuer_missing: {
    'zh-Hans': (label) => `转载的文件应填写“${label}”的全称`,
    en: (label) => `A reprint needs “${label}”: the full name of the organ that made it`,
  },
  unknown_channel: {
    'zh-Hans': (label, { value, accepts }) => `“${label}”不能是“${value}”，可选：${accepts}`,
    en: (label, { value, accepts }) => `“${label}” cannot be “${value}”; it takes a list of: ${accepts}`,
  },
  not_keywords: {
    'zh-Hans': (label, { most, longest }) => `“${label}”应为词语列表，最多 ${most} 个，每个不超过 ${longest} 字`,
    en: (label, { most, longest }) =>
      `“${label}” takes a list of at most ${most} words of at most ${longest} characters`,
  },
  lead_among_co_issuers: {
    'zh-Hans': (label) => `“${label}”只填其他机关，不包括主办机关`,
    en: (label) => `“${label}” takes the other organs only, without the lead organ`,
  },
  not_a_number: {
    'zh-Hans': (label, { value, examples }) => `“${label}”无法识别“${value}”，应写作如：${examples}`,
    en: (label, { value, examples }) => `“${label}” cannot be read from “${value}”; write it like: ${examples}`,
  },
  number_taken: {
    'zh-Hans': (label, { value, title, where }) => `“${label}”${value} 已用于同一机关的《${title}》（${where}）`,
    en: (label, { value, title, where }) =>
      `“${label}” ${value} of the same issuer is already that of “${title}” (${where})`,
  },
  index_number_taken: {
    'zh-Hans': (label, { value, title, where }) =>
      `“${label}”${value} 已用于《${title}》（${where}），应填写其他号码或留空`,
    en: (label, { value, title, where }) =>
      `“${label}” ${value} is already that of “${title}” (${where}); it takes another number or none`,
  },
  number_taken_unseen: {
    'zh-Hans': (label, { value }) => `“${label}”${value} 已用于另一份您无权查看的文件`,
    en: (label, { value }) => `“${label}” ${value} is already that of another document, which you may not see`,
  },
  not_former_names: {
    'zh-Hans': (label) => `“${label}”每行应有 name（名称），from、until 为起止日期，格式如 2026-01-31，止不早于起`,
    en: (label) => `“${label}” takes rows of name, from and until, days written 2026-01-31, until not before from`,
  },
  in_a_ring: {
    'zh-Hans': (label, { value }) => `“${label}”不能是“${value}”：不得以自身为上级或承继机关，也不得形成循环`,
    en: (label, { value }) => `“${label}” cannot be “${value}”: it may not lead back to the entry itself`,
  },
  code_immutable: {
    'zh-Hans': (label, { value }) => `“${label}”创建后不能更改，应保持为“${value}”`,
    en: (label, { value }) => `“${label}” cannot change after creation; it stays “${value}”`,
  },
};

/** The finding as a sentence for an editor. */
export function sentenceOf({ attribute, problem, details }: Finding, language: Language): string {
  const named = Object.entries(details).map(([name, value]) =>
    name.endsWith('Attribute') ? [name.slice(0, -'Attribute'.length), labelOf(value, language)] : [name, value],
  );
  return SENTENCES[problem][language](labelOf(attribute, language), Object.fromEntries(named) as Details);
}
