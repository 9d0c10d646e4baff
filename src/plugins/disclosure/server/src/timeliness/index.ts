import type { Core } from '@strapi/strapi';
import { assertCalendarYears } from '../../../core/timeliness/check-calendar-year';
import { assertLimits } from '../../../core/timeliness/limits';
import { settingsOf, typesOf } from '../settings';
import { settlingCalendars } from './calendar-middleware';
import { seedYears } from './seed-years';
import { settleAtStart } from './settle-at-start';

export const registerTimeliness = (strapi: Core.Strapi) => {
  const settings = settingsOf(strapi);
  assertLimits(settings.limits, typesOf(strapi));
  assertCalendarYears(settings.calendarYears);
  strapi.documents.use(settlingCalendars(strapi, settings));
};

/** Before anything is published at this start: has the calendar, and all records judged by it. */
export async function startTimeliness(strapi: Core.Strapi) {
  const settings = settingsOf(strapi);
  await seedYears(strapi, settings);
  await settleAtStart(strapi, settings);
}
