import type { Core } from '@strapi/strapi';
import type { ErrorCode } from '../../../core/action-error';
import { decide } from '../../../core/decide';
import { documentOf } from '../actions/rows';
import type { ActionRow } from '../actions/rows';
import { robotFor } from '../actor';
import { documentsOf, target } from '../drafts/documents';
import { draftVersion } from '../drafts/draft';
import type { Grounds, Publication } from '../publication';
import { publication } from '../publication';
import { settingsOf } from '../settings';
import { TABLES } from '../tables/names';
import { whileCarryingOut } from './carrying-out';
import { ClaimLost, errorText, fail, finish } from './outcome';
import { begin, release } from './claim';

const HOUR_MS = 3_600_000;

/** Does what a claimed action asks for, once, in one transaction with its outcome. */
export async function carryOut(strapi: Core.Strapi, claimed: ActionRow): Promise<void> {
  try {
    if (await isEarly(strapi, claimed)) await release(strapi, [claimed]);
  } catch (error) {
    if (!(error instanceof ClaimLost)) throw error;
    strapi.log.info(`schedule: ${error.message}; left to whoever has it`);
  }
}

/** `true` where its time has not come. */
async function isEarly(strapi: Core.Strapi, claimed: ActionRow): Promise<boolean> {
  const row = await begin(strapi, claimed);
  try {
    return await publication(strapi, (here) => attempt(strapi, row, here), { grounds: groundsOf(row) });
  } catch (error) {
    await fail(strapi, row, error);
    return false;
  }
}

const groundsOf = (row: ActionRow): Grounds => ({
  actor: robotFor(row),
  ...(row.reason_code !== null && { reasonCode: row.reason_code }),
  ...(row.reason !== null && { reason: row.reason }),
});

/** `true` where its time has not come. Holding the lock, it first makes sure that the claim still stands. */
async function attempt(strapi: Core.Strapi, begun: ActionRow, { trx, now }: Publication): Promise<boolean> {
  const { id, fence } = begun;
  const row = await trx<ActionRow>(TABLES.actions).where({ id, fence, state: 'running' }).forUpdate().first();
  if (row === undefined) throw new ClaimLost(begun);

  const turn = { dueAt: row.due_at, settledAt: row.settled_at, attempts: row.attempts };
  const decision = decide(turn, now, settingsOf(strapi).overdueHours * HOUR_MS);
  if (decision === 'early') return true;
  if (decision === 'overdue') await stop(strapi, trx, row, ['needs_review', 'overdue']);
  else if (decision === 'exhausted') await stop(strapi, trx, row, ['failed', 'machine']);
  else await run(strapi, trx, row);
  return false;
}

/** Ends it without what was asked, which somebody has to know. */
async function stop(
  strapi: Core.Strapi,
  trx: Publication['trx'],
  row: ActionRow,
  [state, code]: readonly ['needs_review' | 'failed', ErrorCode],
): Promise<void> {
  await finish(trx, row, { state, error: errorText(code), details: { code } });
  strapi.log.error(`schedule: action ${row.id} ${state === 'failed' ? 'failed' : 'waits for a person'}: ${code}`);
}

async function run(strapi: Core.Strapi, trx: Publication['trx'], row: ActionRow): Promise<void> {
  const document = documentOf(row);
  if (row.action === 'publish' && row.draft_version !== null) {
    const version = await draftVersion(strapi, document);
    if (version === null) return stop(strapi, trx, row, ['failed', 'draft_missing']);
    if (version !== row.draft_version) return stop(strapi, trx, row, ['needs_review', 'draft_changed']);
  }
  const documents = documentsOf(strapi, row.content_type);
  const { entries } = await whileCarryingOut({ actionId: row.id, robot: robotFor(row) }, () =>
    documents[row.action](target(document.documentId, document.locale)),
  );
  // Strapi publishes a document that is not there without a word; what is down already, by whatever hand, is done.
  if (row.action === 'publish' && entries.length === 0) return stop(strapi, trx, row, ['failed', 'draft_missing']);
  return finish(trx, row, { state: 'done', details: { entries: entries.length } });
}
