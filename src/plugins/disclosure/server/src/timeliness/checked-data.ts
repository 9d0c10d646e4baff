import type { Core } from '@strapi/strapi';
import { listInput } from '../../../core/catalogue/list-input';
import { calendarSentence } from '../../../core/timeliness/calendar-sentences';
import { checkCalendarYear } from '../../../core/timeliness/check-calendar-year';
import { callerOf } from '../catalogue/caller';
import { refuse } from '../catalogue/refusal';
import { CALENDAR_YEAR } from './calendar-years';

interface Call {
  readonly action: string;
  readonly params: { documentId?: string; data?: Record<string, unknown> };
}

/** Days as a form or a client sends them, in order; anything else stays for the check to name. */
const dayList = (value: unknown): unknown => {
  const list = listInput(value);
  return Array.isArray(list) ? [...list].sort() : list;
};

/** The data of a write, its lists in order; refuses what is wrong with the year that would come of it. */
export async function checkedData(strapi: Core.Strapi, { action, params }: Call): Promise<Record<string, unknown>> {
  const { documentId, data = {} } = params;
  const stored = (await strapi.db
    .query(CALENDAR_YEAR)
    .findMany({ select: ['documentId', 'year', 'dataStatus', 'holidays', 'workedWeekends'] })) as {
    documentId: string;
    year: number;
  }[];
  const old = action === 'create' ? undefined : stored.find((row) => row.documentId === documentId);
  const others = stored.filter((row) => row !== old || action === 'clone').map(({ year }) => year);

  const read = Object.fromEntries(
    (['holidays', 'workedWeekends'] as const)
      .filter((name) => name in data)
      .map((name) => [name, dayList(data[name])] as const),
  );
  const input = { dataStatus: 'missing', year: null, holidays: null, workedWeekends: null, ...old, ...data, ...read };
  const findings = checkCalendarYear(input, others);
  if (findings.length === 0) return { ...data, ...read };

  const { language } = callerOf(strapi);
  return refuse(
    findings.map((finding) => ({ attribute: finding.attribute, message: calendarSentence(finding, language) })),
    language,
  );
}
