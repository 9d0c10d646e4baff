import type { Words } from '../words';

const WORDS: Readonly<Record<string, Words>> = {
  indexNumber: { 'zh-Hans': '索引号', en: 'index number' },
  disclosedOn: { 'zh-Hans': '公开日期', en: 'date disclosed' },
  disclosedAt: { 'zh-Hans': '公开时间', en: 'time disclosed' },
  migrated: { 'zh-Hans': '早于系统', en: 'older than the system' },
  withdrawnOn: { 'zh-Hans': '撤下日期', en: 'date withdrawn' },
  reasonCode: { 'zh-Hans': '原因类别', en: 'class of reason' },
  kind: { 'zh-Hans': '类别', en: 'kind' },
  origin: { 'zh-Hans': '来源', en: 'origin' },
  organ: { 'zh-Hans': '机关', en: 'organ' },
  topic: { 'zh-Hans': '主题分类', en: 'topic' },
  statutoryItem: { 'zh-Hans': '法定公开事项', en: 'statutory item' },
  columns: { 'zh-Hans': '栏目', en: 'columns' },
  channels: { 'zh-Hans': '公开渠道', en: 'channels' },
  madeOn: { 'zh-Hans': '成文日期', en: 'date made' },
  nature: { 'zh-Hans': '性质', en: 'nature' },
  effectiveOn: { 'zh-Hans': '施行日期', en: 'effective on' },
  validUntil: { 'zh-Hans': '有效期至', en: 'valid until' },
  repealedOn: { 'zh-Hans': '废止日期', en: 'repealed on' },
  ending: { 'zh-Hans': '失效', en: 'end of force' },
  decidedOn: { 'zh-Hans': '决定日期', en: 'decided on' },
  quantity: { 'zh-Hans': '数量', en: 'quantity' },
  amount: { 'zh-Hans': '金额（分）', en: 'amount (fen)' },
  documentNumber: { 'zh-Hans': '文号', en: 'document number' },
  issuer: { 'zh-Hans': '制发机关', en: 'issuer' },
  locale: { 'zh-Hans': '语言', en: 'language' },
  deadline: { 'zh-Hans': '公开期限', en: 'deadline' },
  deadlineProvisional: { 'zh-Hans': '期限待定', en: 'deadline not settled' },
  timeliness: { 'zh-Hans': '是否按期', en: 'timeliness' },
  year: { 'zh-Hans': '统计年度', en: 'data year' },
  month: { 'zh-Hans': '月份', en: 'month' },
};

/** What a field is called; its name where it is no field of a record. */
export const fieldWords = (field: string): Words => WORDS[field] ?? { 'zh-Hans': field, en: field };
