import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { afterEdit } from '../../../core/draft-watch';
import type { Instant } from '../../../core/instant';
import type { Problem } from '../../../core/problem';
import { writeChange } from '../actions/change';
import { openActions } from '../actions/open-action';
import { documentOf, errorOf } from '../actions/rows';
import type { ActionRow } from '../actions/rows';
import { draftVersion } from '../drafts/draft';
import { draftProblems } from '../drafts/problems';
import { TABLES } from '../tables/names';
import { carryingOut } from '../worker/carrying-out';
import { errorText } from '../worker/outcome';

export interface Followed {
  readonly strapi: Core.Strapi;
  readonly trx: Knex;
  readonly now: Instant;
  readonly uid: string;
  readonly documentId: string;
  readonly actor: string;
}

const publications = async ({ trx, uid, documentId }: Followed): Promise<ActionRow[]> =>
  (await openActions(trx, uid, documentId)).filter(
    ({ id, action }) => action === 'publish' && id !== carryingOut()?.actionId,
  );

/** Holds publications whose draft is no longer what was approved, and lets go on those whose draft is again. */
export async function watchEdit(here: Followed): Promise<void> {
  for (const row of await publications(here)) await watchOne(here, row);
}

async function watchOne({ strapi, trx, now, actor }: Followed, row: ActionRow): Promise<void> {
  const document = documentOf(row);
  const asOf = row.due_at > now ? row.due_at : now;
  const problems = row.draft_version === null ? await draftProblems(strapi, document, asOf) : [];
  const step = afterEdit(
    { state: row.state, errorCode: errorOf(row)?.code ?? null, draftVersion: row.draft_version },
    { version: (await draftVersion(strapi, document)) ?? '', isValid: problems.length === 0 },
  );
  if (step === null) return;
  if (step.state === 'scheduled') {
    await writeChange(trx, row, { state: 'scheduled', run_at: row.due_at, error: null }, { actor, act: 'mended' });
    return;
  }
  const error = errorText(step.code, step.code === 'draft_invalid' ? inWords(problems) : {});
  if (error === row.error) return;
  const details = { code: step.code };
  await writeChange(trx, row, { state: 'needs_review', error }, { actor, act: 'held', details });
  strapi.log.warn(`schedule: action ${row.id} waits for a person: ${step.code}`);
}

const inWords = (problems: readonly Problem[]) => ({
  problems,
  message: problems.map(({ message }) => message).join('; '),
});

/**
 * What the server fills in when one locale is published changes the drafts of the others, and nobody has edited them:
 * publications that were pinned to what they said before are pinned to what they say afterwards.
 */
export async function keepPinned(here: Followed): Promise<() => Promise<void>> {
  const { strapi, trx } = here;
  const pinned: ActionRow[] = [];
  for (const row of await publications(here)) {
    if (row.state === 'needs_review' || row.draft_version === null) continue;
    if ((await draftVersion(strapi, documentOf(row))) === row.draft_version) pinned.push(row);
  }
  return async () => {
    for (const row of pinned) {
      const version = await draftVersion(strapi, documentOf(row));
      if (version !== null && version !== row.draft_version)
        await trx(TABLES.actions).where({ id: row.id }).update({ draft_version: version });
    }
  };
}
