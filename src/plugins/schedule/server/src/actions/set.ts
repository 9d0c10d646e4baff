import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { MOST_ACTIONS } from '../../../core/limits';
import type { Plan } from '../../../core/plan';
import { planOf, requireLead } from '../../../core/plan';
import { refusals } from '../../../core/refusals';
import type { NewAction } from '../../../shared/contracts';
import { clock } from '../clock';
import { draftVersion } from '../drafts/draft';
import { draftProblems } from '../drafts/problems';
import { publication } from '../publication';
import { settingsOf } from '../settings';
import { insertAction } from './insert';
import { openAction } from './open-action';
import type { ActionRow } from './rows';
import { withTarget } from './target';

/** A plan whose draft has been judged, and what the draft was then. */
interface Judged {
  readonly plan: Plan;
  readonly version: string | null;
  readonly at: (field: string) => string;
}

/** Sets actions, all or none. */
export async function setActions(strapi: Core.Strapi, wishes: readonly NewAction[], by: string): Promise<ActionRow[]> {
  if (wishes.length === 0 || wishes.length > MOST_ACTIONS) throw refusals.notAList();
  const settings = settingsOf(strapi);
  const judged: Judged[] = [];
  for (const [place, wish] of wishes.entries()) {
    const at = wishes.length === 1 ? (field: string) => field : (field: string) => `${place}.${field}`;
    const plan = await withTarget(strapi, planOf(wish, settings, at), at);
    requireLead(plan.dueAt, {
      now: await clock.now(strapi.db.connection),
      leadSeconds: settings.minimumLeadSeconds,
      field: at('dueAt'),
    });
    const same = judged.findIndex((other) => isSame(other.plan, plan));
    if (same !== -1) throw refusals.twice(at('documentId'), same);
    judged.push({ plan, at, version: await judge(strapi, plan, at) });
  }
  const group = wishes.length === 1 ? null : randomUUID();

  return publication(strapi, async ({ trx, now }) => {
    const rows: ActionRow[] = [];
    for (const { plan, version, at } of judged) {
      requireLead(plan.dueAt, { now, leadSeconds: settings.minimumLeadSeconds, field: at('dueAt') });
      const open = await openAction(trx, plan, plan.action);
      if (open !== undefined) throw refusals.openAlready(at('documentId'), open.id);
      // Judging took its time, and anybody could write meanwhile.
      if (version !== null && (await draftVersion(strapi, plan)) !== version)
        throw refusals.changedMeanwhile(at('documentId'));
      const pinned = plan.publishLatest ? null : version;
      rows.push(await insertAction(trx, plan, { by, now, group, draftVersion: pinned }));
    }
    return rows;
  });
}

const isSame = (one: Plan, other: Plan): boolean =>
  (['contentType', 'documentId', 'locale', 'action'] as const).every((name) => one[name] === other[name]);

/** What the draft is, if it may be published; `null` for an unpublication. */
async function judge(strapi: Core.Strapi, plan: Plan, at: (field: string) => string): Promise<string | null> {
  if (plan.action === 'unpublish') return null;
  const version = await draftVersion(strapi, plan);
  const problems = await draftProblems(strapi, plan, plan.dueAt);
  if (problems.length > 0) throw refusals.draftInvalid(at('documentId'), problems);
  return version;
}
