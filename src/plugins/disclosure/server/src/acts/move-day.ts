import type { PlainDate } from '../../../core/plain-date';
import { dayIn, startOfDay } from '../../../core/plain-date';
import { correcting } from '../freeze/correcting-records';
import { writeGiven } from '../register/give';
import { changeRecord, recordOf, toEntry } from '../register/records';
import { dueColumns, dueOf } from '../timeliness/due';
import { TABLES } from '../tables/names';
import type { Acting } from './acting';
import { appendAct } from './mark';

/** Corrects the day of disclosure: the count moves with it, the index number stays. */
export async function moveDay(acting: Acting) {
  const { trx, type, documentId, request } = acting;
  if (request.disclosedOn === null) throw new TypeError('A correction without a day');
  const row = await recordOf(trx, type.uid, documentId);
  const day = request.disclosedOn;
  const { disclosedAt, migrated } = await momentOf(acting, day);
  const { counted } = await toEntry(trx, row);
  const due = await dueOf(acting, { ...counted, disclosedOn: day, migrated });
  await correcting(acting, 'correct', async () => {
    await changeRecord(trx, row.id, { disclosed_on: day, disclosed_at: disclosedAt, migrated, ...dueColumns(due) });
    await moveFirstSpell(acting, row.id, day);
    await writeGiven(acting, { indexNumber: row.index_number, disclosedOn: day });
    await appendAct(acting, 'correct', ['disclosedOn'], { disclosedOn: day, disclosedAt, migrated, ...due });
  });
}

/** The instant of disclosure where the system saw it on that very day; else the day was entered by hand. */
async function momentOf({ trx, settings, type, documentId }: Acting, day: PlainDate) {
  const seen: { at: string } | undefined = await trx(TABLES.events)
    .where({ content_type: type.uid, document_id: documentId, action: 'disclose' })
    .first('at');
  if (seen !== undefined && dayIn(settings.timeZone, new Date(seen.at)) === day) {
    return { disclosedAt: seen.at, migrated: false };
  }
  return { disclosedAt: startOfDay(settings.timeZone, day).toISOString(), migrated: true };
}

async function moveFirstSpell({ trx }: Acting, recordId: number, day: PlainDate) {
  const first: { id: number } | undefined = await trx(TABLES.spells)
    .where({ record_id: recordId })
    .orderBy(['from_on', 'id'])
    .first('id');
  if (first !== undefined) await trx(TABLES.spells).where({ id: first.id }).update({ from_on: day });
}
