import type { Knex } from 'knex';
import type { CountedFields, Given, PublishedDocument } from '../../../../core/record';
import type { History } from '../../../../core/verify/history';
import { spellsOf, withdrawnOnOf } from '../../../../core/verify/examine';
import { writeLists } from '../../register/record-lists';
import { changeRecord, givenOf, insertRecord, recordOf, recount, toEntry } from '../../register/records';
import type { RecordRow } from '../../register/records';
import { TABLES } from '../../tables/names';
import { dueColumns, dueOf } from '../../timeliness/due';
import type { Correcting } from './correcting';
import { givenBy, setGiven } from './given';

const LISTS = ['columns', 'channels'] as const;

/** A document as its events remember it: they know what is counted, and not one word. */
const remembered = (defaultLocale: string, counted: CountedFields): PublishedDocument => ({
  locale: defaultLocale,
  documentNumber: null,
  issuer: counted.organ,
  counted,
  texts: [],
});

/** Puts back a record that is gone, as its events remember it. */
export async function rebuild(correcting: Correcting, history: History): Promise<void> {
  const { trx, type, documentId, settings, examined } = correcting;
  const counted = history.counted as CountedFields;
  const document = examined.content?.document ?? remembered(settings.defaultLocale, counted);
  const given = await givenBy(correcting, history);
  const due = await dueOf(correcting, { ...counted, ...given });
  await insertRecord(trx, { contentType: type.uid, documentId, given, document, due });
  await restore(correcting, history, await recordOf(trx, type.uid, documentId));
}

/** Makes a record what its events say: number and day, state, what is counted, by when it was due, times in public. */
export async function restore(correcting: Correcting, history: History, row: RecordRow): Promise<void> {
  const { trx } = correcting;
  const { state, sealed, reasonCode } = history;
  await setGiven(correcting, history, row);
  const down = withdrawnOnOf(history);
  await changeRecord(trx, row.id, {
    state,
    withdrawn_on: down,
    reason_code: reasonCode,
    sealed_on: sealed ? (row.sealed_on ?? down) : null,
  });
  const counted = { ...(await toEntry(trx, row)).counted, ...history.counted };
  await recount(trx, row.id, counted);
  const given = givenOf(await recordOf(trx, row.content_type, row.document_id));
  await changeRecord(trx, row.id, dueColumns(await dueOf(correcting, { ...counted, ...given })));
  await writeLists(trx, row.id, { counted }, LISTS);
  await setSpells(trx, history, row.id, given);
}

async function setSpells(trx: Knex, history: History, id: number, given: Given): Promise<void> {
  await trx(TABLES.spells).where({ record_id: id }).delete();
  const spells = spellsOf(history, { given });
  if (spells.length === 0) return;
  await trx(TABLES.spells).insert(spells.map(({ from, to }) => ({ record_id: id, from_on: from, to_on: to })));
}
