import { STATE_WORDS } from './action';
import type { ActionState } from './action';
import { ScheduleError } from './errors';
import { LONGEST_REASON, MOST_ACTIONS } from './limits';
import type { Problem } from './problem';

const invalid = (field: string, chinese: string, en: string) =>
  new ScheduleError('invalid', { 'zh-Hans': chinese, en }, { field });

const shown = (value: unknown): string => (value === undefined ? 'undefined' : JSON.stringify(value));

/** Every refusal of the schedule, in words: which field, and what it takes. */
export const refusals = {
  notText: (field: string) => invalid(field, `${field} 应为文本`, `${field} takes a text`),
  notAKind: (field: string, value: unknown) =>
    invalid(
      field,
      `action 应为 publish（发布）或 unpublish（撤下），不是 ${shown(value)}`,
      `action is publish or unpublish, not ${shown(value)}`,
    ),
  notATime: (field: string, value: unknown) =>
    invalid(
      field,
      `dueAt 不是有效时间：${shown(value)}，应如 2026-03-01T09:00（所选时区的时间）或 2026-03-01T01:00:00Z`,
      `dueAt is not a time: ${shown(value)}; write 2026-03-01T09:00 (in the time zone) or 2026-03-01T01:00:00Z`,
    ),
  notAZone: (field: string, value: unknown) =>
    invalid(
      field,
      `timeZone 不是 IANA 时区名：${shown(value)}，应如 Asia/Shanghai`,
      `timeZone is not an IANA zone: ${shown(value)}; write Asia/Shanghai`,
    ),
  tooSoon: (field: string, leadSeconds: number) =>
    leadSeconds === 0
      ? invalid(field, '排定时间已过，请选择以后的时间', 'dueAt is past; choose a time to come')
      : invalid(field, `排定时间至少须在 ${leadSeconds} 秒之后`, `dueAt must be at least ${leadSeconds} seconds ahead`),
  noSuchType: (field: string, value: unknown) =>
    invalid(
      field,
      `contentType ${shown(value)} 不存在，或未启用草稿与发布`,
      `contentType ${shown(value)} does not exist or has no drafts`,
    ),
  noSuchLocale: (field: string, value: unknown, accepts: readonly string[]) =>
    invalid(
      field,
      `locale 不能是 ${shown(value)}，可用：${accepts.join('、') || '（此类型不分语言，请留空）'}`,
      `locale does not take ${shown(value)}; it takes ${accepts.join(', ') || 'nothing: the type has no locales'}`,
    ),
  notAReason: (field: string, value: unknown, accepts: readonly string[]) =>
    invalid(
      field,
      `reasonCode 不能是 ${shown(value)}，可用：${accepts.join('、')}`,
      `reasonCode does not take ${shown(value)}; it takes ${accepts.join(', ')}`,
    ),
  zoneWithoutTime: () => invalid('timeZone', 'timeZone 须与 dueAt 一并给出', 'timeZone goes with dueAt'),
  latestOfUnpublication: (field: string) => invalid(field, `${field} 仅用于发布`, `${field} is for publish only`),
  reasonOfPublication: (field: string) => invalid(field, `${field} 仅用于撤下`, `${field} is for unpublish only`),
  notASentence: (field: string) =>
    invalid(
      field,
      `${field} 应为不换行的一句话，最多 ${LONGEST_REASON} 字`,
      `${field} takes one sentence without line breaks, at most ${LONGEST_REASON} characters`,
    ),
  notAList: () =>
    invalid('actions', `一次可排定 1 至 ${MOST_ACTIONS} 项`, `between 1 and ${MOST_ACTIONS} actions are set at once`),
  notMinutes: () =>
    invalid('minutes', 'minutes 应为非零整数，且不超过十年', 'minutes is a whole number, not 0, of at most ten years'),
  nothingToChange: () =>
    invalid('dueAt', '没有可更改的内容：请给出 dueAt、publishLatest 或 state', 'give dueAt, publishLatest or state'),
  notASettlement: (value: unknown) =>
    invalid('state', `state 只能是 scheduled，不能是 ${shown(value)}`, `state takes scheduled, not ${shown(value)}`),

  noDocument: (field: string) =>
    new ScheduleError('not_found', { 'zh-Hans': '文档不存在', en: 'There is no such document' }, { field }),
  noAction: (id: number) =>
    new ScheduleError('not_found', { 'zh-Hans': `没有编号为 ${id} 的排定`, en: `There is no action ${id}` }),
  noGroup: () =>
    new ScheduleError('not_found', {
      'zh-Hans': '该组没有待执行的排定',
      en: 'The group has no action that is still open',
    }),
  openAlready: (field: string, id: number) =>
    new ScheduleError(
      'conflict',
      {
        'zh-Hans': `该文档在此语言已有同类排定（编号 ${id}），请改期或取消它`,
        en: `Action ${id} already does this to the document in this locale; move or cancel it`,
      },
      { field },
    ),
  twice: (field: string, first: number) =>
    invalid(
      field,
      `与第 ${first + 1} 项相同：同一文档在同一语言的同类排定只能有一项`,
      `the same as number ${first + 1}: a document takes one action of a kind in a locale`,
    ),
  changedMeanwhile: (field: string) =>
    new ScheduleError(
      'conflict',
      { 'zh-Hans': '草稿刚被他人改动，请重试', en: 'The draft was changed just now; try again' },
      { field },
    ),
  closed: (state: ActionState) =>
    new ScheduleError('closed', {
      'zh-Hans': `该排定的状态为“${STATE_WORDS[state]['zh-Hans']}”，不能再这样更改`,
      en: `The action is ${STATE_WORDS[state].en} and cannot be changed like this any more`,
    }),
  draftInvalid: (field: string, problems: readonly Problem[]) =>
    new ScheduleError(
      'draft_invalid',
      {
        'zh-Hans': `草稿还不能发布，有 ${problems.length} 处需要补正`,
        en: `The draft cannot be published yet; to be mended: ${problems.length}`,
      },
      { field, problems },
    ),
} as const;
