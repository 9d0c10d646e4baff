import type { Sentence } from './errors';

/** Closed list: the admin has a sentence for each. */
export const ERROR_CODES = [
  'draft_changed',
  'draft_invalid',
  'draft_missing',
  'taken_down',
  'overdue',
  'refused',
  'machine',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What is kept with an action where nobody else has said it better. */
export const ERROR_SENTENCES: Readonly<Record<ErrorCode, Sentence>> = {
  draft_changed: {
    'zh-Hans': '草稿在排定之后被改动，请确认后再发布',
    en: 'The draft was changed after it was scheduled; approve it as it is now',
  },
  draft_invalid: { 'zh-Hans': '草稿不符合发布要求', en: 'The draft cannot be published as it is' },
  draft_missing: { 'zh-Hans': '该语言没有草稿', en: 'There is no draft in this locale' },
  taken_down: {
    'zh-Hans': '该文档在排定之后被撤下，请确认是否仍要发布',
    en: 'The document was taken down after this was scheduled; confirm that it is still to be published',
  },
  overdue: {
    'zh-Hans': '已过期太久，请确认是否仍要执行',
    en: 'It has been due for too long; confirm that it is still meant',
  },
  refused: { 'zh-Hans': '系统不允许执行', en: 'It was refused' },
  machine: { 'zh-Hans': '系统故障，重试后仍未成功', en: 'The system failed, and again at each retry' },
};

export const inBoth = ({ 'zh-Hans': chinese, en }: Sentence): string => `${chinese} / ${en}`;
