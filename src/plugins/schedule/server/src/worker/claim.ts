import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Instant } from '../../../core/instant';
import { appendEvents } from '../actions/events';
import type { ActionRow } from '../actions/rows';
import { robotFor } from '../actor';
import { clock } from '../clock';
import { isPostgres, rowsOf } from '../tables/dialect';
import { TABLES } from '../tables/names';
import { LEASE_SECONDS } from './lease';
import { ClaimLost } from './outcome';
import { whenItAnswers } from './when-it-answers';

/** How many are taken at once: what a crash holds up until its lease runs out. */
const BATCH = 10;

const CLAIMABLE = `state in ('scheduled', 'running', 'retrying')`;

/** When the next action falls due, and what time it is; both by the database's clock. */
export async function nextRun(db: Knex): Promise<{ readonly now: Instant; readonly runAt: Instant | null }> {
  const [row] = rowsOf<{ now: Instant; runAt: Instant | null }>(
    await db.raw(
      `select ${clock.sql(db)} as "now", (select min(run_at) from ${TABLES.actions} where ${CLAIMABLE}) as "runAt"`,
    ),
  );
  if (row === undefined) throw new Error('The database did not tell the time');
  return row;
}

/** The next batch of due actions, oldest first, for this server alone until the lease runs out. */
export async function claim(strapi: Core.Strapi, server: string): Promise<ActionRow[]> {
  return strapi.db.transaction(async ({ trx }) => {
    const lease = clock.sql(trx, LEASE_SECONDS);
    const due = `select id from ${TABLES.actions} where ${CLAIMABLE} and run_at <= ${clock.sql(trx)}
      order by run_at, id limit ${BATCH}`;
    // As an array: a subquery of IN may be run once per row, and would then lock more than its limit.
    const taken = isPostgres(trx) ? `= any(array(${due} for update skip locked))` : `in (${due})`;
    const rows = rowsOf<ActionRow>(
      await trx.raw(
        `update ${TABLES.actions} set state = 'running', claimed_by = ?, fence = fence + 1,
           lease_until = ${lease}, run_at = ${lease}, finished_at = null
         where id ${taken} returning *`,
        [server],
      ),
    );
    await appendEvents(
      trx,
      rows.map((row) => ({
        ...{ actionId: row.id, actor: robotFor(row), act: 'claimed', details: { server, attempt: row.attempts + 1 } },
      })),
    );
    return rows.sort((a, b) => (a.due_at < b.due_at ? -1 : a.due_at > b.due_at ? 1 : byId(a, b)));
  });
}

/**
 * Counts the attempt, in a statement of its own that stands whatever becomes of the server meanwhile: an action that stops
 * each server that takes it up must not use up the attempts of those claimed with it.
 */
export async function begin(strapi: Core.Strapi, claimed: ActionRow): Promise<ActionRow> {
  const { connection: db } = strapi.db;
  const { id, fence } = claimed;
  const [row] = await whenItAnswers(() =>
    db<ActionRow>(TABLES.actions)
      .where({ id, fence, state: 'running' })
      .update({ attempts: db.raw('attempts + 1'), started_at: db.raw(clock.sql(db)) })
      .returning<ActionRow[]>('*'),
  );
  if (row === undefined) throw new ClaimLost(claimed);
  return row;
}

/** As whoever moves a group takes them: two that locked rows in different orders could wait for each other. */
const byId = (a: ActionRow, b: ActionRow) => a.id - b.id;

/** Gives back, as it was claimed, what was not begun or had not its time: another server, or this one after its restart, need not wait for the lease. */
export async function release(strapi: Core.Strapi, rows: readonly ActionRow[]): Promise<void> {
  if (rows.length === 0) return;
  await strapi.db.transaction(async ({ trx }) => {
    for (const row of [...rows].sort(byId)) {
      const released = await trx(TABLES.actions)
        .where({ id: row.id, fence: row.fence, state: 'running' })
        .update({
          ...{ state: row.attempts > 0 ? 'retrying' : 'scheduled', run_at: row.due_at },
          ...{ attempts: row.attempts, started_at: row.started_at, claimed_by: null, lease_until: null },
        });
      if (released === 1) await appendEvents(trx, [{ actionId: row.id, actor: robotFor(row), act: 'released' }]);
    }
  });
}
