import type { Sentence } from './errors';

/** What happens at the due time. */
export const ACTION_KINDS = ['publish', 'unpublish'] as const;

export type ActionKind = (typeof ACTION_KINDS)[number];

export const ACTION_STATES = [
  'scheduled',
  'running',
  'retrying',
  'done',
  'failed',
  'cancelled',
  'needs_review',
] as const;

export type ActionState = (typeof ACTION_STATES)[number];

export const STATE_WORDS: Readonly<Record<ActionState, Sentence>> = {
  scheduled: { 'zh-Hans': '已排定', en: 'scheduled' },
  running: { 'zh-Hans': '正在执行', en: 'running' },
  retrying: { 'zh-Hans': '稍后重试', en: 'to be tried again' },
  done: { 'zh-Hans': '已完成', en: 'done' },
  failed: { 'zh-Hans': '未成功', en: 'failed' },
  cancelled: { 'zh-Hans': '已取消', en: 'cancelled' },
  needs_review: { 'zh-Hans': '待复核', en: 'waiting for a person' },
};

/** States in which something is still to come: one open action per document, locale and kind. */
export const OPEN_STATES: readonly ActionState[] = ['scheduled', 'running', 'retrying', 'needs_review'];
