import { dayIn, startOfDay } from '../../../../core/plain-date';
import type { Given } from '../../../../core/record';
import type { History } from '../../../../core/verify/history';
import { tableOf } from '../../register/content-tables';
import { writeGiven } from '../../register/give';
import type { RecordRow } from '../../register/records';
import { changeRecord, givenOf } from '../../register/records';
import type { Correcting } from './correcting';

/** Since when the content itself says that it is public; `null` where nothing of it is. */
export async function publishedAt({ strapi, trx, type, documentId }: Correcting): Promise<Date | null> {
  const row: { at?: number | string | Date | null } | undefined = await trx(tableOf(strapi, type.uid))
    .where({ document_id: documentId })
    .min({ at: 'published_at' })
    .first();
  return row?.at ? new Date(row.at) : null;
}

/** Number, day and instant that the events remember. */
export async function givenBy(correcting: Correcting, { given, seenAt }: History): Promise<Given> {
  const { settings, documentId } = correcting;
  if (given.indexNumber === undefined) throw new TypeError(`No event of ${documentId} tells its index number`);
  const { indexNumber, disclosedOn = dayIn(settings.timeZone, new Date(seenAt)) } = given;
  return { indexNumber, disclosedOn, ...(await momentOf(correcting, disclosedOn, seenAt)), ...given };
}

/** Older events tell the day alone: the system saw it when they were written or the content went out, else it was entered. */
async function momentOf(correcting: Correcting, day: Given['disclosedOn'], seenAt: string) {
  const { timeZone } = correcting.settings;
  const seen = [new Date(seenAt), await publishedAt(correcting)].find((at) => at && dayIn(timeZone, at) === day);
  return { disclosedAt: (seen ?? startOfDay(timeZone, day)).toISOString(), migrated: !seen };
}

/** Makes the record, and then every row of the document, hold the number and the day that the events remember. */
export async function setGiven(correcting: Correcting, history: History, row: RecordRow): Promise<void> {
  const given = { ...givenOf(row), ...history.given };
  const { indexNumber, disclosedOn, disclosedAt, migrated } = given;
  await changeRecord(correcting.trx, row.id, {
    index_number: indexNumber,
    disclosed_on: disclosedOn,
    disclosed_at: disclosedAt,
    migrated,
  });
  await writeGiven(correcting, given);
}
