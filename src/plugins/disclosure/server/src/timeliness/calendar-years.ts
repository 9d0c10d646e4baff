import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { PlainDate } from '../../../core/plain-date';
import type { CalendarYear, DataStatus } from '../../../core/timeliness/calendar-year';
import { columnOf, tableOf } from '../register/content-tables';

export const CALENDAR_YEAR = 'plugin::disclosure.calendar-year';

interface StoredYear {
  readonly year: number;
  readonly dataStatus: DataStatus;
  readonly holidays: unknown;
  readonly workedWeekends: unknown;
}

const ATTRIBUTES = ['year', 'dataStatus', 'holidays', 'workedWeekends'] as const;

/** Lists are JSON: parsed by PostgreSQL, text on SQLite. */
const days = (value: unknown): PlainDate[] => {
  const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : value;
  return Array.isArray(parsed) ? (parsed as PlainDate[]) : [];
};

/** The calendar years stored, from the year `since` on; in order. */
export async function calendarYears(strapi: Core.Strapi, db: Knex, since = 0): Promise<CalendarYear[]> {
  const columns = Object.fromEntries(ATTRIBUTES.map((name) => [name, columnOf(strapi, CALENDAR_YEAR, name)]));
  const rows = await db(tableOf(strapi, CALENDAR_YEAR))
    .where(columnOf(strapi, CALENDAR_YEAR, 'year'), '>=', since)
    .orderBy('year')
    .select<StoredYear[]>(columns);
  return rows.map(({ holidays, workedWeekends, ...row }) => ({
    ...row,
    holidays: days(holidays),
    workedWeekends: days(workedWeekends),
  }));
}

/** What deadlines are worked out from, in one word: years and limits. */
export const digestOf = (basis: object): string => createHash('sha256').update(JSON.stringify(basis)).digest('hex');
