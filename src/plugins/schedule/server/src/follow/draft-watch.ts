import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ErrorCode } from '../../../core/action-error';
import { afterEdit } from '../../../core/draft-watch';
import type { Instant } from '../../../core/instant';
import type { Problem } from '../../../core/problem';
import { openActions } from '../actions/open-action';
import { documentOf, errorOf } from '../actions/rows';
import type { ActionRow } from '../actions/rows';
import { writeChange } from '../actions/write-change';
import { draftVersion } from '../drafts/draft';
import { draftProblems } from '../drafts/problems';
import { TABLES } from '../tables/names';
import { carryingOut } from '../worker/carrying-out';
import { errorText } from '../worker/outcome';

/** Somebody changes something in a publication. */
export interface Acting {
  readonly strapi: Core.Strapi;
  readonly trx: Knex;
  readonly now: Instant;
  readonly actor: string;
}

export interface Followed extends Acting {
  readonly uid: string;
  readonly documentId: string;
}

/** Open publications of the document, but the one that is being carried out. */
const publications = async ({ trx, uid, documentId }: Followed): Promise<ActionRow[]> =>
  (await openActions(trx, uid, documentId)).filter(
    ({ id, action }) => action === 'publish' && id !== carryingOut()?.actionId,
  );

/** Holds publications whose draft is no longer what was approved, and lets go on those whose draft is again. */
export async function watchEdit(here: Followed): Promise<void> {
  for (const row of await publications(here)) await watchOne(here, row);
}

/** The same for one of them; the action as it is then. */
export async function watchOne({ strapi, trx, now, actor }: Acting, row: ActionRow): Promise<ActionRow> {
  const document = documentOf(row);
  const asOf = row.due_at > now ? row.due_at : now;
  const problems = row.draft_version === null ? await draftProblems(strapi, document, asOf) : [];
  const step = afterEdit(
    { state: row.state, errorCode: errorOf(row)?.code ?? null, draftVersion: row.draft_version },
    { version: (await draftVersion(strapi, document)) ?? '', isValid: problems.length === 0 },
  );
  if (step === null) return row;
  if (step.state === 'scheduled') {
    return writeChange(trx, row, { state: 'scheduled', run_at: row.due_at, error: null }, { actor, act: 'mended' });
  }
  const error = errorText(step.code, step.code === 'draft_invalid' ? inWords(problems) : {});
  return error === row.error ? row : hold({ strapi, trx, now, actor }, row, step.code, error);
}

/** Has a publication wait for a person. */
async function hold({ strapi, trx, actor }: Acting, row: ActionRow, code: ErrorCode, error = errorText(code)) {
  strapi.log.warn(`schedule: action ${row.id} waits for a person: ${code}`);
  return writeChange(trx, row, { state: 'needs_review', error }, { actor, act: 'held', details: { code } });
}

/** What was taken down by hand does not go up again by itself: publications set before wait for a person. */
export async function holdTakenDown(here: Followed, locales: readonly (string | null)[]): Promise<void> {
  const speaksOf = ({ locale }: ActionRow) => locale === '*' || locale === '' || locales.includes(locale);
  if (locales.length === 0) return;
  for (const row of await publications(here))
    if (speaksOf(row) && errorOf(row)?.code !== 'taken_down') await hold(here, row, 'taken_down');
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
