import type { Core, Modules } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isEmpty } from '../../../core/catalogue/empty';
import { isAmount } from '../../../core/catalogue/rules/amount';
import type { EventFigures } from '../../../core/event';
import { FEE_INCOME } from '../../../core/measures';
import { toFen } from '../../../core/money';
import type { DisclosureSettings } from '../../../core/settings';
import { refuseWhere } from '../catalogue/refusal';
import { numbersOf } from '../counting/numbers';
import { actorOf } from './actor';
import { appendEvent } from './events';
import { publication } from './publication';
import type { Publication } from './publication';

/** Actions of the events of numbers without documents: decision tallies and fee incomes. */
export const ENTERED = 'enter_number';
export const REMOVED = 'remove_number';

interface Call {
  readonly uid: string;
  readonly action: string;
  readonly params: { readonly documentId?: string; readonly data?: Readonly<Record<string, unknown>> };
}

interface Numbers {
  readonly strapi: Core.Strapi;
  readonly settings: DisclosureSettings;
}

interface Row {
  readonly documentId: string;
  readonly organ: string;
  readonly kind?: string;
  readonly dataYear: number;
  readonly month?: number | null;
  readonly quantity?: number;
  readonly amountYuan?: number | string;
}

const figuresOf = ({ organ, kind, dataYear, month = null, quantity, amountYuan }: Row): EventFigures =>
  amountYuan === undefined
    ? { organ, ...(kind !== undefined && { kind }), dataYear, month, ...(quantity !== undefined && { quantity }) }
    : { organ, kind: FEE_INCOME, dataYear, amount: toFen(Number(amountYuan)) };

/** What each number of a table says now, by its documentId. */
export async function numbersOfAll({ strapi, settings }: Numbers, db: Knex, uid: string, only?: readonly string[]) {
  const ofTallies = uid === settings.tallies;
  const query = numbersOf(strapi, db, {
    uid: uid,
    attributes: ofTallies ? ['kind', 'dataYear', 'month', 'quantity'] : ['dataYear', 'amountYuan'],
  });
  const rows = (await (only === undefined ? query : query.whereIn('n.document_id', only))) as Row[];
  return new Map(rows.map((row) => [row.documentId, figuresOf(row)]));
}

type Entering = Publication & { readonly strapi: Core.Strapi };

interface Entered {
  readonly uid: string;
  readonly documentId: string;
  /** `undefined`: the number is gone. */
  readonly figures: EventFigures | undefined;
}

export const enterNumber = ({ trx, now, grounds, strapi }: Entering, { uid, documentId, figures }: Entered) =>
  appendEvent(trx, {
    at: now.toISOString(),
    actor: grounds.actor ?? actorOf(strapi),
    action: figures === undefined ? REMOVED : ENTERED,
    contentType: uid,
    documentId,
    changed: Object.keys(figures ?? {}),
    figures: figures ?? {},
  });

const WRITES: readonly string[] = ['create', 'update', 'clone', 'delete'];
const OF_ONE: readonly string[] = ['update', 'delete'];

/** Numbers without documents are counted too: each that is entered, changed or removed leaves an event. */
export const followNumbers =
  (register: Numbers): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const { strapi, settings } = register;
    const call = context as unknown as Call;
    const { uid, action, params } = call;
    if (![settings.tallies, settings.feeIncomes].includes(uid) || !WRITES.includes(action)) return next();
    const { amountYuan } = params.data ?? {};
    if (!isEmpty(amountYuan) && !isAmount(amountYuan)) {
      const details = { value: String(amountYuan) };
      refuseWhere(strapi, [{ attribute: 'amountYuan', problem: 'not_an_amount', details }]);
    }
    return publication(strapi, async (here) => {
      const figuresNow = async (documentId: string) =>
        (await numbersOfAll(register, here.trx, uid, [documentId])).get(documentId);
      const existing = OF_ONE.includes(action) ? params.documentId : undefined;
      const before = existing === undefined ? undefined : await figuresNow(existing);
      const result = await next();
      const documentId = existing ?? (result as { documentId: string }).documentId;
      const figures = await figuresNow(documentId);
      if (JSON.stringify(figures) !== JSON.stringify(before)) {
        await enterNumber({ ...here, strapi }, { uid, documentId, figures });
      }
      return result;
    });
  };
