import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { OPEN_STATES } from '../../../core/action';
import type { Instant } from '../../../core/instant';
import { requireLead, timeOf } from '../../../core/plan';
import { refusals } from '../../../core/refusals';
import type { ActionChange } from '../../../shared/contracts';
import { draftVersion } from '../drafts/draft';
import { draftProblems } from '../drafts/problems';
import { keepExpiry, ROBOT } from '../follow/expiry';
import { publication } from '../publication';
import { settingsOf } from '../settings';
import { TABLES } from '../tables/names';
import { moveAction } from './move';
import { openAction } from './open-action';
import { documentOf } from './rows';
import type { ActionRow } from './rows';
import { writeChange } from './write-change';

async function actionFor(db: Knex, id: number): Promise<ActionRow> {
  const row = await db<ActionRow>(TABLES.actions).where({ id }).first();
  if (row === undefined) throw refusals.noAction(id);
  return row;
}

/** Moves an action, settles it, or both. */
export async function changeAction(
  strapi: Core.Strapi,
  id: number,
  change: ActionChange,
  by: string,
): Promise<ActionRow> {
  const { dueAt, timeZone, state, publishLatest } = change;
  if (timeZone !== undefined && dueAt === undefined) throw refusals.zoneWithoutTime();
  if (dueAt === undefined && state === undefined && publishLatest === undefined) throw refusals.nothingToChange();
  if (state !== undefined && (state as string) !== 'scheduled') throw refusals.notASettlement(state);
  const settings = settingsOf(strapi);

  return publication(strapi, async ({ trx, now }) => {
    const row = await actionFor(trx, id);
    if (row.action === 'unpublish' && publishLatest !== undefined)
      throw refusals.latestOfUnpublication('publishLatest');
    const time =
      dueAt === undefined
        ? { dueAt: row.due_at, timeZone: row.time_zone }
        : timeOf({ timeZone: row.time_zone, ...change }, settings.timeZone);
    if (dueAt !== undefined) requireLead(time.dueAt, { now, leadSeconds: settings.minimumLeadSeconds });
    const moved = { due_at: time.dueAt, time_zone: time.timeZone };

    // Whoever says anew what to publish has looked at it.
    const settles = state === 'scheduled' || publishLatest !== undefined;
    if (settles) return settle(strapi, trx, row, { moved, publishLatest, now, by });
    if (!OPEN_STATES.includes(row.state)) throw refusals.closed(row.state);
    return moveAction({ strapi, trx, now, actor: by }, row, moved, { timeZone: time.timeZone });
  });
}

interface Settlement {
  readonly moved: Pick<ActionRow, 'due_at' | 'time_zone'>;
  readonly publishLatest: boolean | undefined;
  readonly now: Instant;
  readonly by: string;
}

/** Approves the draft as it is now, if it may be published, and starts the count of attempts anew. */
async function settle(strapi: Core.Strapi, trx: Knex, row: ActionRow, { moved, publishLatest, now, by }: Settlement) {
  if (row.state === 'done' || row.state === 'cancelled') throw refusals.closed(row.state);
  const document = documentOf(row);
  const other = await openAction(trx, document, row.action);
  if (other !== undefined && other.id !== row.id) throw refusals.openAlready('id', other.id);

  let version: string | null = null;
  if (row.action === 'publish') {
    const asOf = moved.due_at > now ? moved.due_at : now;
    const problems = await draftProblems(strapi, document, asOf);
    if (problems.length > 0) throw refusals.draftInvalid('id', problems);
    const latest = publishLatest ?? row.draft_version === null;
    version = latest ? null : await draftVersion(strapi, document);
  }
  return writeChange(
    trx,
    row,
    {
      ...{ ...moved, run_at: moved.due_at, state: 'scheduled', error: null, attempts: 0 },
      ...{ started_at: null, finished_at: null, settled_at: now, draft_version: version },
    },
    { actor: by, act: 'settled', details: { from: row.state, dueAt: moved.due_at, draftVersion: version } },
  );
}

/** Cancels what is open, or puts aside what has failed. Where a person's own unpublication goes, the last day counts again. */
export function cancelAction(strapi: Core.Strapi, id: number, by: string): Promise<ActionRow> {
  return publication(strapi, async ({ trx, now }) => {
    const row = await actionFor(trx, id);
    if (row.state === 'done' || row.state === 'cancelled') throw refusals.closed(row.state);
    const event = { actor: by, act: 'cancelled' as const, details: { from: row.state } };
    const cancelled = await writeChange(trx, row, { state: 'cancelled' }, event);
    const { contentType: uid, documentId } = documentOf(row);
    if (row.action === 'unpublish' && row.requested_by !== ROBOT)
      await keepExpiry({ strapi, trx, now, actor: by, uid, documentId }, true);
    return cancelled;
  });
}
