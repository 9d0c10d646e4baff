import type { Knex } from 'knex';
import type { Instant } from '../../../core/instant';
import type { Plan } from '../../../core/plan';
import { TABLES } from '../tables/names';
import { appendEvents } from './events';
import type { ActionRow } from './rows';

export interface Setting {
  readonly by: string;
  readonly now: Instant;
  readonly group: string | null;
  readonly draftVersion: string | null;
  /** When a field of the document asks for it. */
  readonly askedDue?: Instant;
}

/** Writes a new action and its first event. */
export async function insertAction(
  db: Knex,
  plan: Plan,
  { by, now, group, draftVersion, askedDue }: Setting,
): Promise<ActionRow> {
  const [row] = await db<ActionRow>(TABLES.actions)
    .insert({
      group_id: group,
      content_type: plan.contentType,
      document_id: plan.documentId,
      locale: plan.locale ?? '',
      action: plan.action,
      due_at: plan.dueAt,
      run_at: plan.dueAt,
      time_zone: plan.timeZone,
      state: 'scheduled',
      reason_code: plan.reasonCode,
      reason: plan.reason,
      created_at: now,
      requested_by: by,
      draft_version: draftVersion,
      asked_due: askedDue ?? null,
    })
    .returning<ActionRow[]>('*');
  if (row === undefined) throw new Error('The action was not stored');
  await appendEvents(db, [
    { actionId: row.id, actor: by, act: 'set', details: { dueAt: plan.dueAt, timeZone: plan.timeZone, draftVersion } },
  ]);
  return row;
}
