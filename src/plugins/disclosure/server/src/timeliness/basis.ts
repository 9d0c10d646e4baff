import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { DisclosureSettings } from '../../../core/settings';
import { workCalendar } from '../../../core/timeliness/work-calendar';
import { TABLES } from '../tables/names';
import { calendarYears, digestOf } from './calendar-years';
import type { Basis } from './settle';

/** The years and limits of now, as a calendar and in one word. */
export async function currentBasis(
  strapi: Core.Strapi,
  db: Knex,
  { limits }: DisclosureSettings,
): Promise<Basis & { readonly digest: string }> {
  const years = await calendarYears(strapi, db);
  const counted = limits.map(({ kinds, limit }) => ({ kinds, limit }));
  return { calendar: workCalendar(years), limits, digest: digestOf([years, counted]) };
}

/** By which years and limits all records were judged last; `null` before the first time. */
export async function settledBasis(db: Knex): Promise<string | null> {
  const row = await db(TABLES.timelinessBasis).where({ id: 1 }).first<{ digest: string } | undefined>('digest');
  return row?.digest ?? null;
}

export const keepBasis = (db: Knex, digest: string) =>
  db(TABLES.timelinessBasis).insert({ id: 1, digest }).onConflict('id').merge();
