import type { EventFigures } from '../../../../core/event';
import { toYuan } from '../../../../core/money';
import type { DisclosureSettings } from '../../../../core/settings';
import type { Finding } from '../../../../core/verify/finding';
import { enterNumber, numbersOfAll } from '../../register/follow-numbers';
import { enteredNumbers } from '../steps/numbers';
import type { Correcting } from './correcting';
import { ownUp } from './correcting';

type Here = Pick<Correcting, 'strapi' | 'trx' | 'now' | 'grounds' | 'reason'> & {
  readonly settings: DisclosureSettings;
};

/** A number that is there is entered as it is; one that is gone past the log is put back as the log has it. */
export async function correctNumber(here: Here, findings: readonly Finding[]): Promise<void> {
  const { contentType: uid, documentId } = findings[0] ?? {};
  const { settings, trx } = here;
  if (!uid || !documentId || ![settings.tallies, settings.feeIncomes].includes(uid)) return;
  const now = (await numbersOfAll(here, trx, uid, [documentId])).get(documentId);
  const entered = (await enteredNumbers(trx, uid, [documentId])).get(documentId);
  if (now !== undefined) await enterNumber(here, { uid, documentId, figures: now });
  else if (entered !== undefined) await putBack(here, uid, documentId, entered);
  for (const finding of findings) await ownUp(here, finding);
}

async function putBack({ strapi, settings }: Here, uid: string, documentId: string, figures: EventFigures) {
  const { organ: code, kind, dataYear, month, quantity, amount } = figures;
  const organ = await strapi.db.query(settings.organs).findOne({ where: { code }, select: ['id'] });
  if (organ === null) throw new TypeError(`There is no organ ${code} for the number ${documentId}`);
  const number =
    uid === settings.tallies
      ? { kind, month, quantity }
      : { amountYuan: amount === null || amount === undefined ? null : toYuan(amount) };
  const data = { documentId, organ: organ.id, dataYear, ...number, publishedAt: new Date() };
  await strapi.db.query(uid).create({ data });
}
