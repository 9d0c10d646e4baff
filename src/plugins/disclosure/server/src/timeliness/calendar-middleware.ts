import type { Core, Modules } from '@strapi/strapi';
import type { DisclosureSettings } from '../../../core/settings';
import { publication } from '../register/publication';
import { currentBasis, keepBasis, settledBasis } from './basis';
import { CALENDAR_YEAR, calendarYears } from './calendar-years';
import { checkedData } from './checked-data';
import { settleBatch } from './settle';
import { changedYears, tellYear } from './tell-years';

type Middleware = Modules.Documents.Middleware.Middleware;

interface Call {
  readonly uid: string;
  readonly action: string;
  params: { documentId?: string; data?: Record<string, unknown> };
}

const WRITES: readonly string[] = ['create', 'update', 'clone', 'delete'];

/** A calendar year is checked when it is written, and every record that it moves is judged anew in the same transaction. */
export const settlingCalendars =
  (strapi: Core.Strapi, settings: DisclosureSettings): Middleware =>
  async (context, next) => {
    const call = context as Call;
    if (call.uid !== CALENDAR_YEAR || !WRITES.includes(call.action)) return next();
    return publication(strapi, async (here) => {
      const { trx } = here;
      const before = await calendarYears(strapi, trx);
      const wasSettled = (await settledBasis(trx)) === (await currentBasis(strapi, trx, settings)).digest;
      if (call.action !== 'delete') call.params = { ...call.params, data: await checkedData(strapi, call) };
      const result = await next();

      const changed = changedYears(before, await calendarYears(strapi, trx));
      for (const year of changed) await tellYear(strapi, here, year);
      const basis = await currentBasis(strapi, trx, settings);
      const scope = wasSettled ? { years: changed.map(({ year }) => year) } : 'all';
      if (changed.length === 0 && wasSettled) return result;
      for (let after: number | null = 0; after !== null;) {
        after = await settleBatch(strapi, here, basis, { scope, after, told: true });
      }
      await keepBasis(trx, basis.digest);
      return result;
    });
  };
