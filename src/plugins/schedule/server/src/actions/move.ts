import { watchOne } from '../follow/draft-watch';
import type { Acting } from '../follow/draft-watch';
import { errorOf } from './rows';
import type { ActionRow } from './rows';
import { writeChange } from './write-change';

/**
 * Moves an open action. One that had been due for too long is meant again, unless its draft is no longer the one that was
 * approved; what else waits for a person goes on waiting.
 */
export async function moveAction(
  acting: Acting,
  row: ActionRow,
  to: Pick<ActionRow, 'due_at'> & Partial<Pick<ActionRow, 'time_zone' | 'asked_due'>>,
  details: Readonly<Record<string, unknown>>,
): Promise<ActionRow> {
  const wasOverdue = errorOf(row)?.code === 'overdue';
  const waits = row.state === 'needs_review' && !wasOverdue;
  const runs = waits ? {} : { state: 'scheduled' as const, attempts: 0, error: null };
  const event = {
    actor: acting.actor,
    act: 'moved' as const,
    details: { from: row.due_at, to: to.due_at, ...details },
  };
  const moved = await writeChange(acting.trx, row, { ...to, run_at: to.due_at, ...runs }, event);
  return wasOverdue && moved.action === 'publish' ? watchOne(acting, moved) : moved;
}
