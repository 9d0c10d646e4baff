import type { ActionChange, GroupShift, NewAction } from '../../../shared/contracts';
import { ACTION_KINDS } from '../../../core/action';
import { LONGEST_REASON, MOST_ACTIONS } from '../../../core/limits';
import { isSentence, isShift } from '../../../core/plan';
import { type Field, invalid, oneOf, readFields, required, text, yesOrNo } from './field';

const DUE_AT = text({
  'zh-Hans': '2026-01-31T09:00（所选时区的当地时间）或 2026-01-31T01:00:00Z',
  en: '2026-01-31T09:00 (local time in timeZone) or 2026-01-31T01:00:00Z',
});
const TIME_ZONE = text({ 'zh-Hans': '时区名称，如 Asia/Shanghai', en: 'the name of a time zone, Asia/Shanghai' });
const LOCALE = text({ 'zh-Hans': '语言代码，* 表示全部语言', en: 'the code of a locale, or * for all' });

const NEW_ACTION: Record<keyof NewAction, Field> = {
  contentType: required(
    text({ 'zh-Hans': '内容类型，如 api::notice.notice', en: 'a content type, api::notice.notice' }),
  ),
  documentId: required(text({ 'zh-Hans': '文档标识 documentId', en: 'the documentId of a document' })),
  locale: { ...LOCALE, accepts: (value) => value === null || LOCALE.accepts(value) },
  action: required(oneOf(ACTION_KINDS)),
  dueAt: required(DUE_AT),
  timeZone: TIME_ZONE,
  publishLatest: yesOrNo,
  reasonCode: text({ 'zh-Hans': '撤下原因代码', en: 'the code of a reason' }),
  reason: {
    accepts: (value) => typeof value === 'string' && isSentence(value),
    takes: {
      'zh-Hans': `向公众说明的一句话，不换行，最多 ${LONGEST_REASON} 字`,
      en: `one sentence without line breaks, at most ${LONGEST_REASON} characters`,
    },
  },
};

const CHANGE: Record<keyof ActionChange, Field> = {
  dueAt: DUE_AT,
  timeZone: TIME_ZONE,
  state: oneOf(['scheduled']),
  publishLatest: yesOrNo,
};

const SHIFT: Record<keyof GroupShift, Field> = {
  minutes: required({
    accepts: isShift,
    takes: { 'zh-Hans': '整数分钟，负数表示提前', en: 'whole minutes, earlier where negative' },
  }),
};

/** The body of a request is `{ data: … }` and nothing else. */
const dataOf = (body: unknown): unknown => {
  const takes = { 'zh-Hans': '{ "data": … }', en: '{ "data": … }' };
  return readFields<{ data: unknown }>(body, { data: required({ accepts: () => true, takes }) }).data;
};

export function readNewActions(body: unknown): { readonly actions: readonly NewAction[]; readonly isList: boolean } {
  const data = dataOf(body);
  if (!Array.isArray(data)) return { actions: [readFields<NewAction>(data, NEW_ACTION)], isList: false };
  if (data.length === 0 || data.length > MOST_ACTIONS) {
    throw invalid('data', { 'zh-Hans': `1 至 ${MOST_ACTIONS} 项`, en: `1 to ${MOST_ACTIONS} actions` });
  }
  return { actions: data.map((each, place) => readFields<NewAction>(each, NEW_ACTION, `${place}.`)), isList: true };
}

export function readChange(body: unknown): ActionChange {
  const change = readFields<ActionChange>(dataOf(body), CHANGE);
  if (Object.keys(change).length === 0) {
    throw invalid('data', { 'zh-Hans': 'dueAt、publishLatest 或 state', en: 'dueAt, publishLatest or state' });
  }
  return change;
}

export const readShift = (body: unknown): GroupShift => readFields<GroupShift>(dataOf(body), SHIFT);
