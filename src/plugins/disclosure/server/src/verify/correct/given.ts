import { dayIn } from '../../../../core/plain-date';
import type { Given } from '../../../../core/record';
import type { History } from '../../../../core/verify/history';
import { writeGiven } from '../../register/give';
import type { RecordRow } from '../../register/records';
import { changeRecord, givenOf } from '../../register/records';
import type { Correcting } from './correcting';

/** Number and day that the events remember; the day of older events is that of the event itself. */
export async function giveNumber(correcting: Correcting, history: History): Promise<Given> {
  const { settings, documentId } = correcting;
  const { indexNumber, disclosedAt } = history;
  if (indexNumber === null) throw new TypeError(`No event of ${documentId} tells its index number`);
  const seenOn = dayIn(settings.timeZone, new Date(disclosedAt));
  const disclosedOn = history.disclosedOn ?? seenOn;
  return { indexNumber, disclosedOn, disclosedAt, migrated: disclosedOn !== seenOn };
}

/** Makes the record, and then every row of the document, hold the number and the day that the events remember. */
export async function setGiven(correcting: Correcting, history: History, row: RecordRow): Promise<void> {
  const now = givenOf(row);
  const indexNumber = history.indexNumber ?? now.indexNumber;
  const disclosedOn = history.disclosedOn ?? now.disclosedOn;
  await changeRecord(correcting.trx, row.id, { index_number: indexNumber, disclosed_on: disclosedOn });
  await writeGiven(correcting, { indexNumber, disclosedOn });
}
