import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ErrorCode } from '../../../core/action-error';
import { ERROR_SENTENCES, inBoth } from '../../../core/action-error';
import { afterFault } from '../../../core/retry';
import type { ActionError, Problem } from '../../../shared/contracts';
import { appendEvents } from '../actions/events';
import { documentOf } from '../actions/rows';
import type { ActionRow } from '../actions/rows';
import { robotFor } from '../actor';
import { clock } from '../clock';
import { draftProblems } from '../drafts/problems';
import { codeOf, isRefusal, problemsOf } from '../drafts/refusal';
import { TABLES } from '../tables/names';
import { LEASE_SECONDS } from './lease';

/** Another server, or a person, has the action now: nothing of what was done here may stand. */
export class ClaimLost extends Error {}

export const errorText = (code: ErrorCode, more: Partial<ActionError> = {}): string =>
  JSON.stringify({ code, message: inBoth(ERROR_SENTENCES[code]), ...more } satisfies ActionError);

interface End {
  readonly state: 'done' | 'failed' | 'needs_review';
  readonly error?: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

const ACTS = { done: 'done', failed: 'failed', needs_review: 'held' } as const;

/** Ends the attempt, in the transaction of what it did; throws, so that all is undone, where the claim is lost. */
export async function finish(trx: Knex, row: ActionRow, { state, error, details }: End): Promise<void> {
  const finished = await trx(TABLES.actions)
    .where({ id: row.id, fence: row.fence, state: 'running' })
    .update({ state, error: error ?? null, finished_at: trx.raw(clock.sql(trx)), lease_until: null });
  if (finished !== 1) throw new ClaimLost(`The claim of action ${row.id} was lost`);
  await appendEvents(trx, [{ actionId: row.id, actor: robotFor(row), act: ACTS[state], ...(details && { details }) }]);
}

/** What follows when the attempt threw, and so left nothing. */
export async function fail(strapi: Core.Strapi, row: ActionRow, error: unknown): Promise<void> {
  if (isRefusal(error)) {
    const problems = await allProblems(strapi, row, error);
    const code = codeOf(error);
    const text = errorText(code, { message: error.message, ...(code === 'draft_invalid' && { problems }) });
    strapi.log.warn(`schedule: action ${row.id} was refused: ${error.message}`);
    return end(strapi, row, { state: 'failed', error: text, details: { code, message: error.message } });
  }
  const message = error instanceof Error ? error.message : String(error);
  strapi.log.error(`schedule: attempt ${row.attempts} of action ${row.id} failed: ${message}`);
  await whenItAnswers(strapi, async ({ trx }) => {
    const next = afterFault(row.attempts, await clock.now(trx));
    if (next.state === 'failed') {
      const text = errorText('machine', { message });
      return finish(trx, row, { state: 'failed', error: text, details: { code: 'machine', message } });
    }
    const retried = await trx(TABLES.actions)
      .where({ id: row.id, fence: row.fence, state: 'running' })
      .update({ state: 'retrying', run_at: next.runAt, error: errorText('machine', { message }), lease_until: null });
    if (retried !== 1) throw new ClaimLost(`The claim of action ${row.id} was lost`);
    const details = { attempt: row.attempts, message, at: next.runAt };
    return appendEvents(trx, [{ actionId: row.id, actor: robotFor(row), act: 'retrying', details }]);
  });
}

const end = async (strapi: Core.Strapi, row: ActionRow, how: End): Promise<void> =>
  whenItAnswers(strapi, ({ trx }) => finish(trx, row, how));

const BETWEEN_TRIES_MS = 250;

/**
 * The fault may be that the database is away: it is told as soon as it is back, so that neither this action nor the rest of
 * its batch waits for the lease to run out. After that they are whoever's who looks first.
 */
async function whenItAnswers(strapi: Core.Strapi, tell: (given: { trx: Knex }) => Promise<void>): Promise<void> {
  const lease = performance.now() + LEASE_SECONDS * 1000;
  for (;;) {
    try {
      await strapi.db.transaction(tell);
      return;
    } catch (error) {
      if (error instanceof ClaimLost || performance.now() > lease) throw error;
      await pause(BETWEEN_TRIES_MS);
    }
  }
}

/** All that is wrong with the draft, not only what stopped the publication first. */
async function allProblems(strapi: Core.Strapi, row: ActionRow, error: Parameters<typeof problemsOf>[0]) {
  if (row.action !== 'publish') return [];
  const found: readonly Problem[] = await draftProblems(strapi, documentOf(row));
  return found.length > 0 ? found : problemsOf(error, row.locale === '' || row.locale === '*' ? null : row.locale);
}
