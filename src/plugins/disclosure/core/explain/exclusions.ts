import type { Words } from '../words';

/** Why a record that a question's kinds hold does not count in its figure. */
export const EXCLUSION_WORDS = {
  voided: { 'zh-Hans': '误发作废，不计入任何数字', en: 'Voided: published in error, counts nowhere' },
  not_catalogue_kind: { 'zh-Hans': '不属于法定公开类', en: 'Not of a catalogue kind' },
  kind_not_covered: { 'zh-Hans': '该指标不统计这一类别', en: 'Of a kind that the measure does not cover' },
  reprint: { 'zh-Hans': '转载其他机关的文件', en: 'A reprint of another organ’s document' },
  not_reprint: { 'zh-Hans': '不是转载', en: 'Not a reprint' },
  amendment: { 'zh-Hans': '修改决定，不单独计件', en: 'An amendment, which is not a document of its own' },
  without_amount: { 'zh-Hans': '没有填写金额', en: 'Without an amount' },
  other_organ: { 'zh-Hans': '属于其他机关', en: 'Of another organ' },
  other_topic: { 'zh-Hans': '属于其他主题', en: 'Under another topic' },
  other_statutory_item: { 'zh-Hans': '属于其他法定公开事项', en: 'Under another statutory item' },
  other_column: { 'zh-Hans': '不在所问的栏目', en: 'Not in the columns asked about' },
  other_channel: { 'zh-Hans': '不在所问的公开渠道', en: 'Not made public through the channels asked about' },
  other_timeliness: { 'zh-Hans': '时限情况不同', en: 'Of another timeliness' },
  not_ended: { 'zh-Hans': '没有废止，也没有失效', en: 'Neither repealed nor lapsed' },
  other_year: { 'zh-Hans': '不在所问的年度或期间', en: 'Of another year, or outside the time asked about' },
  not_withdrawn: { 'zh-Hans': '所问期间没有撤下', en: 'Not withdrawn over the time asked about' },
  not_restored: { 'zh-Hans': '所问期间没有恢复公开', en: 'Not restored over the time asked about' },
  not_public: { 'zh-Hans': '当日不在公开中', en: 'Not public on the day' },
  not_in_force: { 'zh-Hans': '当日不在有效期内', en: 'Not in force on the day' },
} as const satisfies Readonly<Record<string, Words>>;

export type Exclusion = keyof typeof EXCLUSION_WORDS;

export const EXCLUSIONS = Object.keys(EXCLUSION_WORDS) as readonly Exclusion[];
