import type { FrozenFigure } from '../../../core/freeze/frozen-figure';
import { yearOf } from '../../../core/plain-date';
import type { PlainDate } from '../../../core/plain-date';
import type { RegisteredType } from '../../../core/registered-type';
import type { Publishing } from '../register/publication';
import { findRecord } from '../register/records';
import type { RecordRow } from '../register/records';
import { recordFigures } from './finest-figures';
import { frozenYears, lastFrozenYear } from './frozen-years';
import { registerIn } from './register-in';
import { writeCorrections, writeUnsaid } from './write-corrections';

/** Days of a record by which it counts somewhere. */
function countedDays({ feeds, amounts }: RegisteredType, row: RecordRow): PlainDate[] {
  const days = [
    row.disclosed_on,
    ...(feeds === 'regulation' ? [row.made_on, row.effective_on, row.ending_on] : []),
    ...(feeds === 'decision' || amounts !== undefined ? [row.decided_on] : []),
  ];
  return days.filter((day) => day !== null);
}

/** What the record gives to years that may be frozen: none are while it only counts in open ones. */
async function figuresNow({ strapi, trx, type, documentId }: Publishing, lastFrozen: number): Promise<FrozenFigure[]> {
  const row = await findRecord(trx, type.uid, documentId);
  if (row === undefined) return [];
  const since = Math.min(...countedDays(type, row).map(yearOf));
  if (since > lastFrozen) return [];
  const years = [...new Set((await frozenYears(trx, { since })).map(({ year }) => year))];
  if (years.length === 0) return [];
  return recordFigures(await registerIn(strapi, trx), { recordId: row.id, kind: row.kind }, years);
}

/**
 * Runs `work`, which changes the record of one document and appends its event; where that moves frozen figures, writes
 * the corrections in the same transaction. `cause` is what happened, as the event calls it.
 */
export const correcting = <T>(publishing: Publishing, cause: string, work: () => Promise<T>): Promise<T> =>
  comparing(publishing, cause, work, writeCorrections);

/** The same of `work` that sets right a record changed past the register, before its year was frozen or after. */
export const correctingPast = <T>(publishing: Publishing, cause: string, work: () => Promise<T>): Promise<T> =>
  comparing(publishing, cause, work, writeUnsaid);

async function comparing<T>(
  publishing: Publishing,
  cause: string,
  work: () => Promise<T>,
  write: typeof writeCorrections,
): Promise<T> {
  const { trx, type, documentId } = publishing;
  const lastFrozen = await lastFrozenYear(trx);
  if (lastFrozen === null) return work();

  const before = await figuresNow(publishing, lastFrozen);
  const result = await work();
  const after = await figuresNow(publishing, lastFrozen);
  await write({ ...publishing, cause, contentType: type.uid, documentId }, { before, after });
  return result;
}
