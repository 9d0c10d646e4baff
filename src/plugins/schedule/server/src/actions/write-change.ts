import type { Knex } from 'knex';
import { refusals } from '../../../core/refusals';
import { TABLES } from '../tables/names';
import type { NewEvent } from './events';
import { appendEvents } from './events';
import type { ActionRow } from './rows';

/**
 * Writes a change with its event. A running action may be changed too: under the one lock nobody is in the middle of it, and
 * the next fence keeps its claimer from finishing.
 */
export async function writeChange(
  db: Knex,
  row: ActionRow,
  change: Partial<ActionRow>,
  event: Omit<NewEvent, 'actionId'>,
): Promise<ActionRow> {
  const [changed] = await db<ActionRow>(TABLES.actions)
    .where({ id: row.id })
    .update({ ...change, claimed_by: null, lease_until: null, fence: row.fence + 1 })
    .returning<ActionRow[]>('*');
  if (changed === undefined) throw refusals.noAction(row.id);
  await appendEvents(db, [{ actionId: row.id, ...event }]);
  return changed;
}
