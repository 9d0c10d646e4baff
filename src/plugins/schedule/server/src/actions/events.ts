import type { Knex } from 'knex';
import type { ActionEvent } from '../../../shared/contracts';
import { clock } from '../clock';
import { TABLES } from '../tables/names';

export interface NewEvent {
  readonly actionId: number;
  readonly actor: string;
  readonly act: ActionEvent['act'];
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Appends to the audit of the schedule, from which nothing is ever deleted. */
export async function appendEvents(db: Knex, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const at = db.raw(clock.sql(db));
  await db(TABLES.events).insert(
    events.map(({ actionId, actor, act, details = {} }) => ({
      ...{ action_id: actionId, at, actor, act, details: JSON.stringify(details) },
    })),
  );
}

interface EventRow {
  readonly at: string;
  readonly actor: string;
  readonly act: ActionEvent['act'];
  readonly details: string;
}

export async function eventsOf(db: Knex, actionId: number): Promise<ActionEvent[]> {
  const rows: EventRow[] = await db(TABLES.events).where({ action_id: actionId }).orderBy('id');
  return rows.map(({ at, actor, act, details }) => ({
    ...{ at, actor, act, details: JSON.parse(details) as ActionEvent['details'] },
  }));
}
