import type { TestApp } from './app';

interface Judged {
  readonly deadline: string | null;
  readonly deadline_provisional: boolean | number;
  readonly timeliness: string;
}

/** By when a record was due, and whether it was there by then. */
export async function judgedIn(app: TestApp, documentId: string): Promise<Judged> {
  const row: Judged & Record<string, unknown> = await app.strapi.db
    .connection('disclosure_records')
    .where({ document_id: documentId })
    .first();
  const { deadline, deadline_provisional, timeliness } = row;
  return { deadline, deadline_provisional: Boolean(deadline_provisional), timeliness };
}

export const settled = (deadline: string, timeliness: string): Judged => ({
  ...{ deadline, deadline_provisional: false, timeliness },
});

export const CALENDAR_YEAR = 'plugin::disclosure.calendar-year';

/** The year's document, as editors find it. */
export async function calendarYearOf(app: TestApp, year: number) {
  const row: { id: number; documentId: string; holidays: string[]; [name: string]: unknown } = await app.strapi.db
    .query(CALENDAR_YEAR)
    .findOne({ where: { year } });
  return row;
}
