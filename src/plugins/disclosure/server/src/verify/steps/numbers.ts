import type { Knex } from 'knex';
import type { EventFigures } from '../../../../core/event';
import { compareNumber } from '../../../../core/verify/compare-numbers';
import type { Finding } from '../../../../core/verify/finding';
import { tableOf } from '../../register/content-tables';
import { ENTERED, numbersOfAll, REMOVED } from '../../register/follow-numbers';
import { publication } from '../../register/publication';
import { TABLES } from '../../tables/names';
import type { Verified } from '../reading/documents';
import type { Step } from './step';
import { CHUNK } from './step';

/** What the last event of each number says; nothing of those removed. */
export async function enteredNumbers(db: Knex, uid: string, documentIds: readonly string[]) {
  const rows: { document_id: string; action: string; figures: string }[] = await db(TABLES.events)
    .whereIn('document_id', documentIds)
    .andWhere({ content_type: uid })
    .whereIn('action', [ENTERED, REMOVED])
    .orderBy('sequence')
    .select('document_id', 'action', 'figures');
  const numbers = new Map<string, EventFigures>();
  for (const { document_id, action, figures } of rows) {
    if (action === ENTERED) numbers.set(document_id, JSON.parse(figures) as EventFigures);
    else numbers.delete(document_id);
  }
  return numbers;
}

async function examineNumbers(verified: Verified, db: Knex, uid: string, ids: readonly string[]): Promise<Finding[]> {
  const now = await numbersOfAll(verified, db, uid, ids);
  const entered = await enteredNumbers(db, uid, ids);
  return ids.flatMap((documentId) =>
    compareNumber({ contentType: uid, documentId }, now.get(documentId) ?? null, entered.get(documentId) ?? null),
  );
}

/** As with documents, a difference counts only when it is still there under the lock. */
export async function examineNumbersBeside(
  verified: Verified,
  uid: string,
  ids: readonly string[],
): Promise<Finding[]> {
  const differing = await examineNumbers(verified, verified.strapi.db.connection, uid, ids);
  if (differing.length === 0) return [];
  const again = [...new Set(differing.flatMap(({ documentId }) => documentId ?? []))];
  return publication(verified.strapi, ({ trx }) => examineNumbers(verified, trx, uid, again));
}

interface At {
  readonly table: number;
  readonly id: number;
}

/** Decision tallies and fee incomes against their events. */
export const numbers: Step<At> = {
  name: 'numbers',
  async next(verified, at) {
    const { strapi, settings } = verified;
    const { table, id } = at ?? { table: 0, id: 0 };
    const uid = [settings.tallies, settings.feeIncomes][table];
    if (uid === undefined) return { findings: [], checked: 0, at: null };
    const rows: { id: number; document_id: string }[] = await strapi.db
      .connection(tableOf(strapi, uid))
      .where('id', '>', id)
      .orderBy('id')
      .limit(CHUNK)
      .select('id', 'document_id');
    const documentIds = rows.map(({ document_id }) => document_id);
    const findings = rows.length === 0 ? [] : await examineNumbersBeside(verified, uid, documentIds);
    const last = rows.at(-1);
    return { findings, checked: 0, at: last ? { table, id: last.id } : { table: table + 1, id: 0 } };
  },
};
