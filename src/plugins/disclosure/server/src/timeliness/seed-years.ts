import type { Core } from '@strapi/strapi';
import { dayIn, yearOf } from '../../../core/plain-date';
import type { DisclosureSettings } from '../../../core/settings';
import type { CalendarSeed } from '../../../core/timeliness/calendar-year';
import { publication } from '../register/publication';
import { CALENDAR_YEAR, calendarYears as storedYears } from './calendar-years';
import { changedYears, tellYear } from './tell-years';

const missing = (year: number): CalendarSeed => ({ year, dataStatus: 'missing', holidays: [], workedWeekends: [] });

/**
 * Has the years of the settings, and the year to come for editors to fill in. What they have entered stays: of the years
 * that are there only one whose data is still missing is filled. What moves a deadline leaves an event.
 */
export async function seedYears(strapi: Core.Strapi, { calendarYears, timeZone }: DisclosureSettings) {
  await publication(strapi, async (here) => {
    const { trx, now } = here;
    const before = await storedYears(strapi, trx);
    const query = strapi.db.query(CALENDAR_YEAR);
    const stored = (await query.findMany({ select: ['id', 'year', 'dataStatus'] })) as Stored[];
    const thisYear = yearOf(dayIn(timeZone, now));
    const coming = [thisYear, thisYear + 1].filter((year) => !calendarYears.some((seed) => seed.year === year));

    for (const seed of [...calendarYears, ...coming.map(missing)]) {
      const row = stored.find(({ year }) => year === seed.year);
      if (row === undefined) await query.create({ data: { ...seed, publishedAt: now } });
      else if (row.dataStatus === 'missing' && seed.dataStatus !== 'missing') {
        await query.update({ where: { id: row.id }, data: seed });
      }
    }

    // Of a new register nothing has been judged by other years.
    if (before.length === 0) return;
    const changed = changedYears(before, await storedYears(strapi, trx));
    for (const year of changed) if (year.after?.dataStatus !== 'missing') await tellYear(strapi, here, year);
  });
}

interface Stored {
  readonly id: number;
  readonly year: number;
  readonly dataStatus: string;
}
