import type { EventFigures } from '../../../../core/event';
import type { FrozenFigure } from '../../../../core/freeze/frozen-figure';
import type { Measure } from '../../../../core/measures';
import { toYuan } from '../../../../core/money';
import type { DisclosureSettings } from '../../../../core/settings';
import type { Finding } from '../../../../core/verify/finding';
import { writeUnsaid } from '../../freeze/write-corrections';
import { toFigure } from '../../freeze/year-figures';
import { enterNumber, numbersOfAll } from '../../register/follow-numbers';
import { typesOf } from '../../settings';
import { CORRECTED } from '../acknowledged';
import { enteredNumbers } from '../steps/numbers';
import type { Correcting } from './correcting';
import { ownUp } from './correcting';

type Here = Pick<Correcting, 'strapi' | 'trx' | 'now' | 'grounds' | 'reason'> & {
  readonly settings: DisclosureSettings;
};

/**
 * A number that is there is entered as it is; one that is gone past the log is put back as the log has it. What either
 * moves in a frozen year is a correction.
 */
export async function correctNumber(here: Here, findings: readonly Finding[]): Promise<void> {
  const { contentType: uid, documentId } = findings[0] ?? {};
  const { settings, trx } = here;
  if (!uid || !documentId || ![settings.tallies, settings.feeIncomes].includes(uid)) return;
  const now = (await numbersOfAll(here, trx, uid, [documentId])).get(documentId);
  const entered = (await enteredNumbers(trx, uid, [documentId])).get(documentId);
  if (now !== undefined) await enterNumber(here, { uid, documentId, figures: now });
  else if (entered !== undefined) await putBack(here, uid, documentId, entered);
  for (const finding of findings) await ownUp(here, finding);
  const change = { ...here, cause: CORRECTED, contentType: uid, documentId };
  const [before, after] = now === undefined ? [undefined, entered] : [entered, now];
  await writeUnsaid(change, { before: countedFrom(here, uid, before), after: countedFrom(here, uid, after) });
}

/** What a number gives its year, by what its event says of it. */
function countedFrom({ strapi, settings }: Here, uid: string, figures: EventFigures | undefined): FrozenFigure[] {
  const { organ, kind, dataYear: year, month = null, quantity, amount } = figures ?? {};
  const isTally = uid === settings.tallies;
  const value = isTally ? quantity : amount;
  if (organ === undefined || kind === undefined || year === undefined || typeof value !== 'number') return [];
  const measure: Measure = isTally ? 'decided' : 'amount';
  const type = isTally ? typesOf(strapi).find(({ feeds }) => feeds === 'decision') : undefined;
  return [toFigure(measure, { kind: type ? `${type.name}.${kind}` : kind, organ, year, month, value })];
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
