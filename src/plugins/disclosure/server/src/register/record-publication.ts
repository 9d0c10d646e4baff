import { follow } from '../../../core/follow';
import type { Cause, Step } from '../../../core/follow';
import { dayIn } from '../../../core/plain-date';
import type { Given } from '../../../core/record';
import { actorOf } from './actor';
import { writeAttachments } from './attachments';
import { storedDocument } from './content';
import { appendEvent } from './events';
import type { Publishing } from './publication';
import { findRecord, insertRecord, toEntry, updateRecord, withdrawRecord } from './records';
import type { RecordRow } from './records';
import { eraseOtherTexts, writeLists, writeTexts } from './record-lists';
import { closeSpell, openSpell } from './spells';

/** Brings the record in line with what `cause` has left published, and appends the event. */
export async function recordPublication(publishing: Publishing, cause: Cause, given: Given | null) {
  const { strapi, trx, now, settings, type, documentId } = publishing;
  const row = await findRecord(trx, type.uid, documentId);
  const { published, gone } = await storedDocument(publishing, row?.locale);
  const today = dayIn(settings.timeZone, now);
  // Deleting one locale of several leaves a document that may be published again.
  const happened = cause === 'delete' && !gone ? 'unpublish' : cause;
  const step = follow(row ? await toEntry(trx, row) : null, published?.document ?? null, { cause: happened, today });
  if (step.action === 'none') return;

  const recordId = await apply(publishing, step, { row, given, today });
  if (published) await writeAttachments(publishing, recordId, published.rowId);
  await appendEvent(trx, {
    at: now.toISOString(),
    actor: actorOf(strapi),
    action: step.action,
    contentType: type.uid,
    documentId,
    ...said(step, row?.index_number ?? given?.indexNumber),
  });
}

const said = (step: Exclude<Step, { action: 'none' }>, indexNumber: string | undefined) =>
  'document' in step
    ? { changed: step.changed, figures: { indexNumber, ...step.document.counted }, texts: step.document.texts }
    : { changed: ['state'], figures: { indexNumber, reasonCode: step.reasonCode } };

type Applied = { row: RecordRow | undefined; given: Given | null; today: Given['disclosedOn'] };

async function apply(
  { trx, type, documentId }: Publishing,
  step: Exclude<Step, { action: 'none' }>,
  { row, given, today }: Applied,
): Promise<number> {
  if (step.action === 'disclose') {
    if (given === null) throw new TypeError(`${type.uid} ${documentId} was published without an index number`);
    const id = await insertRecord(trx, { contentType: type.uid, documentId, given, document: step.document });
    await writeLists(trx, id, step.document, step.changed);
    await writeTexts(trx, id, type.uid, step.document);
    await openSpell(trx, id, given.disclosedOn);
    return id;
  }
  if (row === undefined) throw new TypeError(`${type.uid} ${documentId} has no record to ${step.action}`);

  if ('document' in step) {
    await updateRecord(trx, row.id, step.document);
    await writeLists(trx, row.id, step.document, step.changed);
    await writeTexts(trx, row.id, type.uid, step.document);
    await eraseOtherTexts(trx, row.id, step.document);
    if (step.action === 'restore') await openSpell(trx, row.id, today);
  } else {
    await withdrawRecord(trx, row.id, { reasonCode: step.reasonCode, on: step.withdrawnOn });
    if (step.withdrawnOn !== null) await closeSpell(trx, row.id, step.withdrawnOn);
  }
  return row.id;
}
