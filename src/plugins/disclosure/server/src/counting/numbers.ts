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
function numbersOf(strapi: Core.Strapi, db: Knex, uid: string, attributes: readonly string[]) {
  const organ = linkOf(strapi, uid, 'organ');
  const query = db({ n: tableOf(strapi, uid) })
    .join({ l: organ.table }, `l.${organ.from}`, 'n.id')
    .join({ o: organ.targetTable }, 'o.id', `l.${organ.to}`)
    .select({ organ: 'o.code' });
  for (const attribute of attributes) query.select({ [attribute]: `n.${columnOf(strapi, uid, attribute)}` });
  return query;
}

/** Decisions counted but not published here, or the income of fees: what `measure` takes besides records. */
export async function talliesFor(
  measure: Measure,
  {
    strapi,
    db,
    settings,
    types,
  }: { strapi: Core.Strapi; db: Knex; settings: DisclosureSettings; types: readonly RegisteredType[] },
): Promise<Tally[]> {
  if (measure === 'decided') {
    const type = types.find(({ feeds }) => feeds === 'decision');
    const rows = await numbersOf(strapi, db, settings.tallies, ['kind', 'dataYear', 'month', 'quantity']);
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
    const rows = await numbersOf(strapi, db, settings.feeIncomes, ['dataYear', 'amountYuan']);
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
