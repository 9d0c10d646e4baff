import { openActions } from '../actions/open-action';
import { writeChange } from '../actions/write-change';
import type { Followed } from './draft-watch';

/** Cancels what was to happen to a document, or to a locale of it, that is gone. */
export async function cancelGone({ strapi, trx, uid, documentId, actor }: Followed): Promise<void> {
  const open = await openActions(trx, uid, documentId);
  if (open.length === 0) return;
  const left = (await strapi.db.query(uid).findMany({ select: ['locale'], where: { documentId } })) as {
    locale: string | null;
  }[];
  const locales = left.map(({ locale }) => locale ?? '');
  const isGone = (locale: string) =>
    locales.length === 0 || (locale !== '*' && locale !== '' && !locales.includes(locale));
  for (const row of open.filter(({ locale }) => isGone(locale))) {
    const details = { from: row.state, because: 'deleted' };
    await writeChange(trx, row, { state: 'cancelled' }, { actor, act: 'cancelled', details });
  }
}
