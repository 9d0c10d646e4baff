import type { Core } from '@strapi/strapi';
import { OPEN_STATES } from '../../../core/action';
import { requireLead, shifted } from '../../../core/plan';
import { refusals } from '../../../core/refusals';
import { publication } from '../publication';
import { settingsOf } from '../settings';
import { TABLES } from '../tables/names';
import { moveAction } from './move';
import type { ActionRow } from './rows';

/** Moves all open actions of a group by so many minutes, or none. */
export function shiftGroup(strapi: Core.Strapi, group: string, minutes: number, by: string): Promise<ActionRow[]> {
  const { minimumLeadSeconds: leadSeconds } = settingsOf(strapi);
  return publication(strapi, async ({ trx, now }) => {
    const rows = await trx<ActionRow>(TABLES.actions)
      .where({ group_id: group })
      .whereIn('state', OPEN_STATES)
      .orderBy('id');
    if (rows.length === 0) throw refusals.noGroup();
    const moved: ActionRow[] = [];
    for (const row of rows) {
      const to = shifted(row.due_at, minutes);
      requireLead(to, { now, leadSeconds, field: 'minutes' });
      moved.push(await moveAction({ strapi, trx, now, actor: by }, row, { due_at: to }, { minutes }));
    }
    return moved;
  });
}
