import type { Core } from '@strapi/strapi';
import { followExpiry } from '../../../core/expiry';
import type { Expiry } from '../../../core/settings';
import { writeChange } from '../actions/change';
import { insertAction } from '../actions/insert';
import { openAction } from '../actions/open-action';
import { isLocalized, settingsOf } from '../settings';
import { carryingOut } from '../worker/carrying-out';
import type { Followed } from './draft-watch';

/** Who asks for what follows from a field. */
const ROBOT = 'schedule';

/** Sets, moves or cancels the unpublication that the published last day asks for. */
export async function keepExpiry(here: Followed): Promise<void> {
  const { strapi, trx, now, uid, documentId, actor } = here;
  const { expiry: expiries, timeZone } = settingsOf(strapi);
  const expiry = expiries[uid];
  if (expiry === undefined) return;

  const locale = isLocalized(strapi, uid) ? '*' : null;
  const planned = await openAction(trx, { contentType: uid, documentId, locale }, 'unpublish');
  // What a person has set stands.
  if (planned !== undefined && (planned.requested_by !== ROBOT || planned.id === carryingOut()?.actionId)) return;

  const days = await publishedDays(here, expiry.attribute);
  const step = followExpiry(planned ? { dueAt: planned.due_at } : null, days, { now, timeZone });
  if (step.step === 'set') {
    await insertAction(
      trx,
      {
        ...{ contentType: uid, documentId, locale, action: 'unpublish', dueAt: step.dueAt, timeZone },
        ...{ publishLatest: true, reasonCode: expiry.reasonCode ?? null, reason: await sentence(strapi, expiry) },
      },
      { by: ROBOT, now, group: null, draftVersion: null },
    );
  }
  if (planned === undefined) return;
  if (step.step === 'move') {
    const moved = { due_at: step.dueAt, run_at: step.dueAt, time_zone: timeZone, attempts: 0, error: null };
    const details = { from: planned.due_at, to: step.dueAt };
    await writeChange(trx, planned, { ...moved, state: 'scheduled' }, { actor, act: 'moved', details });
  }
  if (step.step === 'cancel') {
    const details = { from: planned.state, because: expiry.attribute };
    await writeChange(trx, planned, { state: 'cancelled' }, { actor, act: 'cancelled', details });
  }
}

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
