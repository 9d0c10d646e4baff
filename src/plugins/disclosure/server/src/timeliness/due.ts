import { yearOf } from '../../../core/plain-date';
import { dueBy, limitOf, NOT_APPLICABLE } from '../../../core/timeliness/timeliness';
import type { Due, Timed } from '../../../core/timeliness/timeliness';
import { workCalendar } from '../../../core/timeliness/work-calendar';
import type { Publishing } from '../register/publication';
import { calendarYears } from './calendar-years';

/** By when a record had to be disclosed, as the calendar stands in this publication; one statement, none without a limit. */
export async function dueOf({ strapi, trx, settings }: Publishing, record: Timed): Promise<Due> {
  const bound = limitOf(record, settings.limits);
  if (bound === null) return NOT_APPLICABLE;
  const calendar = workCalendar(await calendarYears(strapi, trx, yearOf(bound.from)));
  return dueBy({ ...bound, disclosedOn: record.disclosedOn }, calendar);
}

export const dueColumns = ({ deadline, deadlineProvisional, timeliness }: Due) => ({
  deadline,
  deadline_provisional: deadlineProvisional,
  timeliness,
});
