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
import { speakingTo } from '../speaking-to';
import { TABLES } from '../tables/names';
import { whenItAnswers } from './when-it-answers';

/** Another server, or a person, has the action now: nothing of what was done here may stand. */
export class ClaimLost extends Error {
  constructor({ id }: ActionRow) {
    super(`The claim of action ${id} was lost`);
  }
}

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
  if (finished !== 1) throw new ClaimLost(row);
  await appendEvents(trx, [{ actionId: row.id, actor: robotFor(row), act: ACTS[state], ...(details && { details }) }]);
}

/** What follows when the attempt threw, and so left nothing. */
export async function fail(strapi: Core.Strapi, row: ActionRow, error: unknown): Promise<void> {
  if (error instanceof ClaimLost) throw error;
  if (isRefusal(error)) {
    const problems = await speakingTo(strapi, row.requested_by, () => allProblems(strapi, row, error));
    const code = codeOf(error);
    const message = problems.map((problem) => problem.message).join('; ') || error.message;
    const text = errorText(code, { message, ...(code === 'draft_invalid' && { problems }) });
    strapi.log.warn(`schedule: action ${row.id} was refused: ${message}`);
    return end(strapi, row, { state: 'failed', error: text, details: { code, message } });
  }
  const message = error instanceof Error ? error.message : String(error);
  strapi.log.error(`schedule: attempt ${row.attempts} of action ${row.id} failed: ${message}`);
  await told(strapi, async ({ trx }) => {
    const next = afterFault(row.attempts, await clock.now(trx));
    if (next.state === 'failed') {
      const text = errorText('machine', { message });
      return finish(trx, row, { state: 'failed', error: text, details: { code: 'machine', message } });
    }
    const retried = await trx(TABLES.actions)
      .where({ id: row.id, fence: row.fence, state: 'running' })
      .update({ state: 'retrying', run_at: next.runAt, error: errorText('machine', { message }), lease_until: null });
    if (retried !== 1) throw new ClaimLost(row);
    const details = { attempt: row.attempts, message, at: next.runAt };
    return appendEvents(trx, [{ actionId: row.id, actor: robotFor(row), act: 'retrying', details }]);
  });
}

const end = (strapi: Core.Strapi, row: ActionRow, how: End): Promise<void> =>
  told(strapi, ({ trx }) => finish(trx, row, how));

const told = (strapi: Core.Strapi, tell: (given: { trx: Knex }) => Promise<void>): Promise<void> =>
  whenItAnswers(async () => strapi.db.transaction(tell));

/** All that is wrong with the draft, not only what stopped the publication first. */
async function allProblems(strapi: Core.Strapi, row: ActionRow, error: Parameters<typeof problemsOf>[0]) {
  if (row.action !== 'publish') return [];
  const found: readonly Problem[] = await draftProblems(strapi, documentOf(row));
  return found.length > 0 ? found : problemsOf(error, row.locale === '' || row.locale === '*' ? null : row.locale);
}
