import type { Core, Modules } from '@strapi/strapi';
import type { DisclosureSettings } from '../../../core/settings';
import type { CalendarYear } from '../../../core/timeliness/calendar-year';
import { actorOf } from '../register/actor';
import { appendEvent } from '../register/events';
import { publication } from '../register/publication';
import type { Publication } from '../register/publication';
import { currentBasis, keepBasis, settledBasis } from './basis';
import { CALENDAR_YEAR, calendarYears } from './calendar-years';
import { checkedData } from './checked-data';
import { settleBatch } from './settle';

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
      for (const year of changed) await tell(strapi, here, year);
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

interface Change {
  readonly year: number;
  readonly changed: readonly string[];
  readonly after: CalendarYear | null;
}

/** Years whose data is not what it was; a year that was taken away too. */
function changedYears(before: readonly CalendarYear[], after: readonly CalendarYear[]): Change[] {
  const years = [...new Set([...before, ...after].map(({ year }) => year))];
  return years.flatMap((year) => {
    const was = before.find((each) => each.year === year);
    const is = after.find((each) => each.year === year);
    const differs = (name: keyof CalendarYear) => JSON.stringify(was?.[name]) !== JSON.stringify(is?.[name]);
    const changed = (['dataStatus', 'holidays', 'workedWeekends'] as const).filter(differs);
    return changed.length === 0 ? [] : [{ year, changed, after: is ?? null }];
  });
}

const tell = (strapi: Core.Strapi, { trx, now, grounds }: Publication, { year, changed, after }: Change) =>
  appendEvent(trx, {
    at: now.toISOString(),
    actor: grounds.actor ?? actorOf(strapi),
    action: 'calendar',
    contentType: CALENDAR_YEAR,
    documentId: null,
    changed,
    figures: after ?? { year },
  });
