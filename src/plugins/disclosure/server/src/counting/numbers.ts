import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { toFen } from '../../../core/money';
import { FEE_INCOME } from '../../../core/measures';
import type { Measure } from '../../../core/measures';
import type { RegisteredType } from '../../../core/registered-type';
import type { DisclosureSettings } from '../../../core/settings';
import type { Tally } from '../../../core/tallies';
import { columnOf, linkOf, tableOf } from '../register/content-tables';

/** Rows of a table of numbers, with the code of their organ. */
export function numbersOf(
  strapi: Core.Strapi,
  db: Knex,
  { uid, attributes, documentId }: { uid: string; attributes: readonly string[]; documentId?: string | undefined },
) {
  const organ = linkOf(strapi, uid, 'organ');
  const query = db({ n: tableOf(strapi, uid) })
    .join({ l: organ.table }, `l.${organ.from}`, 'n.id')
    .join({ o: organ.targetTable }, 'o.id', `l.${organ.to}`)
    .select({ documentId: 'n.document_id', organ: 'o.code' });
  if (documentId !== undefined) void query.where('n.document_id', documentId);
  for (const attribute of attributes) query.select({ [attribute]: `n.${columnOf(strapi, uid, attribute)}` });
  return query;
}

/** Decisions counted but not published here, or the income of fees: what `measure` takes besides records. Of all, or of one document. */
export async function talliesFor(
  measure: Measure,
  {
    strapi,
    db,
    settings,
    types,
  }: { strapi: Core.Strapi; db: Knex; settings: DisclosureSettings; types: readonly RegisteredType[] },
  documentId?: string,
): Promise<Tally[]> {
  if (measure === 'decided') {
    const type = types.find(({ feeds }) => feeds === 'decision');
    const rows = await numbersOf(strapi, db, {
      uid: settings.tallies,
      attributes: ['kind', 'dataYear', 'month', 'quantity'],
      documentId,
    });
    return (rows as { organ: string; kind: string; dataYear: number; month: number | null; quantity: number }[]).map(
      ({ organ, kind, dataYear, month, quantity }) => ({
        organ,
        kind: `${type?.name ?? ''}.${kind}`,
        year: dataYear,
        month,
        value: quantity,
      }),
    );
  }
  if (measure === 'amount') {
    const rows = await numbersOf(strapi, db, {
      uid: settings.feeIncomes,
      attributes: ['dataYear', 'amountYuan'],
      documentId,
    });
    return (rows as { organ: string; dataYear: number; amountYuan: number | string }[]).map(
      ({ organ, dataYear, amountYuan }) => ({
        organ,
        kind: FEE_INCOME,
        year: dataYear,
        month: null,
        value: toFen(Number(amountYuan)),
      }),
    );
  }
  return [];
}
