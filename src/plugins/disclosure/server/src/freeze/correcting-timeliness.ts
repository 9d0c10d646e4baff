import type { Core } from '@strapi/strapi';
import type { FrozenFigure } from '../../../core/freeze/frozen-figure';
import { TIMELINESS_MEASURES } from '../../../core/measures';
import { yearOf } from '../../../core/plain-date';
import type { Publication } from '../register/publication';
import type { RecordRow } from '../register/records';
import { CALENDAR_YEAR } from '../timeliness/calendar-years';
import { recordFigures } from './finest-figures';
import { lastFrozenYear } from './frozen-years';
import { registerIn } from './register-in';
import { writeCorrections } from './write-corrections';

/** Runs `work`, which judges `rows` anew: what that moves in frozen years is a correction, of the calendar and of no one record. */
export async function correctingTimeliness(
  strapi: Core.Strapi,
  publication: Publication,
  rows: readonly RecordRow[],
  work: () => Promise<void>,
) {
  const { trx } = publication;
  const lastFrozen = rows.length === 0 ? null : await lastFrozenYear(trx);
  const concerned = rows.filter((row) => lastFrozen !== null && yearOf(row.disclosed_on) <= lastFrozen);
  if (concerned.length === 0) return work();

  const register = await registerIn(strapi, trx);
  const recordIds = concerned.map(({ id }) => id);
  const years = [...new Set(concerned.map((row) => yearOf(row.disclosed_on)))];
  const figures = (): Promise<FrozenFigure[]> => recordFigures(register, { recordIds }, years, TIMELINESS_MEASURES);

  const before = await figures();
  await work();
  const change = { ...publication, strapi, cause: 'timeliness', contentType: CALENDAR_YEAR, documentId: '' };
  await writeCorrections(change, { before, after: await figures() });
}
