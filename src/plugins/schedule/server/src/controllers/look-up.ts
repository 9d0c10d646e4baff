import { ScheduleError } from '../../../core/errors';
import type { Action } from '../../../shared/contracts';
import { MOST_LISTED } from '../requests/parameters';
import type { ActionsService } from '../services';

/** The largest number that both databases keep. */
const LARGEST_ID = 2 ** 31 - 1;

export async function knownAction(actions: ActionsService, id: string): Promise<Action> {
  const number = /^\d+$/.test(id) ? Number(id) : Number.NaN;
  const action = number <= LARGEST_ID ? await actions.findOne(number) : null;
  if (action === null) {
    throw new ScheduleError('not_found', {
      'zh-Hans': `没有编号为 ${id} 的定时任务`,
      en: `There is no action ${id}`,
    });
  }
  return action;
}

/** All actions of a group, done and cancelled ones too. */
export async function actionsOfGroup(actions: ActionsService, group: string): Promise<Action[]> {
  const members: Action[] = [];
  for (;;) {
    const page = await actions.find({ group, limit: MOST_LISTED, offset: members.length });
    members.push(...page.actions);
    if (page.actions.length === 0 || members.length >= page.total) break;
  }
  if (members.length > 0) return members;
  throw new ScheduleError('not_found', { 'zh-Hans': `没有批次 ${group}`, en: `There is no group ${group}` });
}
