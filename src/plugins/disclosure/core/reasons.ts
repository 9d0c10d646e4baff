import type { Words } from './words';

/** Why a record is not public any more: a closed list. */
export const REASON_CODES = [
  'error',
  'annulled',
  'superseded',
  'period_over',
  'privacy',
  'secrecy',
  'order',
  'clean_up',
  'duplicate',
  'organ_ended',
  'deleted',
  'other',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];

/** Reasons for which the public may not even know what it was. */
export const SEALING_CODES: readonly ReasonCode[] = ['privacy', 'secrecy', 'order'];

export const seals = (code: string): boolean => SEALING_CODES.some((sealing) => sealing === code);

export const REASON_WORDS: Readonly<Record<ReasonCode, Words>> = {
  error: { 'zh-Hans': '内容有误', en: 'errors in the content' },
  annulled: { 'zh-Hans': '文件被撤销', en: 'annulled' },
  superseded: { 'zh-Hans': '已被新文件取代', en: 'superseded' },
  period_over: { 'zh-Hans': '公示期满', en: 'display period over' },
  privacy: { 'zh-Hans': '涉及个人隐私', en: 'personal privacy' },
  secrecy: { 'zh-Hans': '涉及国家秘密、商业秘密', en: 'state or business secrecy' },
  order: { 'zh-Hans': '依有权机关要求', en: 'ordered by a competent authority' },
  clean_up: { 'zh-Hans': '文件清理', en: 'clean-up of documents' },
  duplicate: { 'zh-Hans': '重复发布', en: 'published twice' },
  organ_ended: { 'zh-Hans': '机关已撤并', en: 'organ dissolved or merged' },
  deleted: { 'zh-Hans': '已删除', en: 'deleted' },
  other: { 'zh-Hans': '其他', en: 'other' },
};
