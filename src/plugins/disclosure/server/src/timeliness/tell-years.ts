import type { Core } from '@strapi/strapi';
import type { CalendarYear } from '../../../core/timeliness/calendar-year';
import { actorOf } from '../register/actor';
import { appendEvent } from '../register/events';
import type { Publication } from '../register/publication';
import { CALENDAR_YEAR } from './calendar-years';

interface ChangedYear {
  readonly year: number;
  readonly changed: readonly string[];
  readonly after: CalendarYear | null;
}

/** Years whose data is not what it was; a year that was taken away too. */
export function changedYears(before: readonly CalendarYear[], after: readonly CalendarYear[]): ChangedYear[] {
  const years = [...new Set([...before, ...after].map(({ year }) => year))];
  return years.flatMap((year) => {
    const was = before.find((each) => each.year === year);
    const is = after.find((each) => each.year === year);
    const differs = (name: keyof CalendarYear) => JSON.stringify(was?.[name]) !== JSON.stringify(is?.[name]);
    const changed = (['dataStatus', 'holidays', 'workedWeekends'] as const).filter(differs);
    return changed.length === 0 ? [] : [{ year, changed, after: is ?? null }];
  });
}

/** Appends the event of a changed year. */
export const tellYear = (
  strapi: Core.Strapi,
  { trx, now, grounds }: Publication,
  { year, changed, after }: ChangedYear,
) =>
  appendEvent(trx, {
    at: now.toISOString(),
    actor: grounds.actor ?? actorOf(strapi),
    action: 'calendar',
    contentType: CALENDAR_YEAR,
    documentId: null,
    changed,
    figures: after ?? { year },
  });
