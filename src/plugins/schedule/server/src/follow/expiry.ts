import type { Core } from '@strapi/strapi';
import type { Planned } from '../../../core/expiry';
import { followExpiry } from '../../../core/expiry';
import type { Expiry } from '../../../core/settings';
import { insertAction } from '../actions/insert';
import { moveAction } from '../actions/move';
import { openAction } from '../actions/open-action';
import type { ActionRow } from '../actions/rows';
import { writeChange } from '../actions/write-change';
import { isLocalized, settingsOf } from '../settings';
import { TABLES } from '../tables/names';
import { carryingOut } from '../worker/carrying-out';
import type { Followed } from './draft-watch';

/** Who asks for what follows from a field. */
export const ROBOT = 'schedule';

/** Sets, moves or cancels the unpublication that the published last day asks for; `isAnew`: whatever was cancelled before. */
export async function keepExpiry(here: Followed, isAnew = false): Promise<void> {
  const { strapi, trx, now, uid, documentId, actor } = here;
  const { expiry: expiries, timeZone } = settingsOf(strapi);
  const expiry = expiries[uid];
  if (expiry === undefined) return;

  const locale = isLocalized(strapi, uid) ? '*' : null;
  const open = await openAction(trx, { contentType: uid, documentId, locale }, 'unpublish');
  // What a person has set stands.
  if (open !== undefined && (open.requested_by !== ROBOT || open.id === carryingOut()?.actionId)) return;

  const days = await publishedDays(here, expiry.attribute);
  const asksNothing = isAnew || days.every((day) => day === null);
  const planned = open ?? (asksNothing ? undefined : await lastCancelled(here));
  const step = followExpiry(planned ? toPlanned(planned) : null, days, { now, timeZone });
  if (step.step === 'set') {
    await insertAction(
      trx,
      {
        ...{ contentType: uid, documentId, locale, action: 'unpublish', dueAt: step.dueAt, timeZone },
        ...{ publishLatest: true, reasonCode: expiry.reasonCode ?? null, reason: await sentence(strapi, expiry) },
      },
      { by: ROBOT, now, group: null, draftVersion: null, askedDue: step.dueAt },
    );
  }
  if (open === undefined) return;
  if (step.step === 'move') {
    const to = { due_at: step.dueAt, time_zone: timeZone, asked_due: step.dueAt };
    await moveAction(here, open, to, { because: expiry.attribute });
  }
  if (step.step === 'cancel') {
    const details = { from: open.state, because: expiry.attribute };
    await writeChange(trx, open, { state: 'cancelled', asked_due: null }, { actor, act: 'cancelled', details });
  }
}

const toPlanned = ({ due_at: dueAt, asked_due: askedDue, state }: ActionRow): Planned => ({
  ...{ dueAt, askedDue, isOpen: state !== 'cancelled' },
});

/** The last one that followed from the field, where a person cancelled it. */
const lastCancelled = async ({ trx, uid, documentId }: Followed): Promise<ActionRow | undefined> => {
  const last = await trx<ActionRow>(TABLES.actions)
    .where({ content_type: uid, document_id: documentId, action: 'unpublish', requested_by: ROBOT })
    .orderBy('id', 'desc')
    .first();
  return last?.state === 'cancelled' ? last : undefined;
};

async function publishedDays({ strapi, uid, documentId }: Followed, attribute: string): Promise<unknown[]> {
  const rows = (await strapi.db.query(uid).findMany({
    select: [attribute],
    where: { documentId, publishedAt: { $notNull: true } },
  })) as Record<string, unknown>[];
  return rows.map((row) => row[attribute]);
}

async function sentence(strapi: Core.Strapi, { reason = {} }: Expiry): Promise<string | null> {
  const usual: string = await strapi.plugin('i18n').service('locales').getDefaultLocale();
  return reason[usual] ?? Object.values(reason)[0] ?? null;
}
