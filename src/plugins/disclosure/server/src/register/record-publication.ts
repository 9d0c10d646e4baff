import { follow } from '../../../core/follow';
import type { Cause, Step } from '../../../core/follow';
import { dayIn } from '../../../core/plain-date';
import type { PlainDate } from '../../../core/plain-date';
import type { Given } from '../../../core/record';
import { correcting } from '../freeze/correcting-records';
import { TIMED } from '../../../core/timeliness/timeliness';
import type { Due } from '../../../core/timeliness/timeliness';
import { dueOf } from '../timeliness/due';
import { actorOf } from './actor';
import { writeAttachments } from './attachments';
import { storedDocument } from './content';
import { appendEvent } from './events';
import type { RegisterEvent } from './events';
import type { Publishing } from './publication';
import { givenOf, insertRecord, recordOf, toEntry, updateRecord, withdrawRecord } from './records';
import type { RecordRow } from './records';
import { eraseOtherTexts, insertLists, writeLists, writeTexts } from './record-lists';
import { ERASED, sealRecord } from './seal';
import { closeSpell, openSpell } from './spells';

/** Brings the record in line with what `cause` has left published, and appends the event. */
export async function recordPublication(publishing: Publishing, cause: Cause, given: Given | null) {
  const { strapi, trx, now, grounds, settings, type, documentId, record: row } = publishing;
  const { published, gone } = await storedDocument(publishing, row?.locale);
  const today = dayIn(settings.timeZone, now);
  // Deleting one locale of several leaves a document that may be published again.
  const happened = cause === 'delete' && !gone ? 'unpublish' : cause;
  const step = follow(row ? await toEntry(trx, row) : null, published?.document ?? null, {
    cause: happened,
    today,
    grounds,
  });
  if (step.action === 'none') return;

  const due = await dueAfter(publishing, step, row ? givenOf(row) : given);
  const write = async () => {
    const recordId = await apply(publishing, step, { row, given, today, due });
    if (published) await writeAttachments(publishing, recordId, published);
    await appendEvent(trx, {
      at: now.toISOString(),
      actor: grounds.actor ?? actorOf(strapi),
      action: step.action,
      contentType: type.uid,
      documentId,
      reason: grounds.reason,
      ...(await said(publishing, step, { indexNumber: row?.index_number ?? given?.indexNumber, today, given, due })),
    });
  };
  const countsAsBefore = step.action === 'follow' && step.changed.length === 0;
  await (countsAsBefore ? write() : correcting(publishing, step.action, write));
}

/** By when the record is due after `step`; `undefined` where nothing happened that could move it. */
const dueAfter = async (publishing: Publishing, step: Step, given: Given | null): Promise<Due | undefined> =>
  'document' in step && given !== null && step.changed.some((field) => TIMED.includes(field))
    ? dueOf(publishing, { ...step.document.counted, ...given })
    : undefined;

/** What the event says. A follow changes neither state nor day. */
async function said(
  { trx, type, documentId, grounds }: Publishing,
  step: Exclude<Step, { action: 'none' }>,
  { indexNumber, today, given, due }: Said,
): Promise<Telling> {
  if (!('document' in step)) {
    const { reasonCode, withdrawnOn: on } = step;
    const figures = { indexNumber, reasonCode };
    if (step.action !== 'seal') {
      return { changed: ['state'], figures: { ...figures, ...(on && { on }) } };
    }
    const { counted } = await toEntry(trx, await recordOf(trx, type.uid, documentId));
    return { changed: ERASED, figures: { ...figures, ...counted, ...(on && { on }) } };
  }
  const { changed, document, action } = step;
  const figures = { indexNumber, reasonCode: grounds.reasonCode, ...document.counted, ...due };
  const texts = document.texts;
  if (action === 'follow') return { changed, figures, texts };
  const on = action === 'disclose' && given ? { ...given, on: given.disclosedOn } : { on: today };
  return { changed, figures: { ...figures, ...on }, texts };
}

type Telling = Pick<RegisterEvent, 'changed' | 'figures' | 'texts'>;

interface Said {
  readonly indexNumber: string | undefined;
  readonly today: PlainDate;
  readonly given: Given | null;
  readonly due: Due | undefined;
}

interface Applied {
  readonly row: RecordRow | undefined;
  readonly given: Given | null;
  readonly today: Given['disclosedOn'];
  readonly due: Due | undefined;
}

async function apply(
  { trx, type, documentId }: Publishing,
  step: Exclude<Step, { action: 'none' }>,
  { row, given, today, due }: Applied,
): Promise<number> {
  if (step.action === 'disclose') {
    if (given === null || due === undefined) {
      throw new TypeError(`${type.uid} ${documentId} was published without an index number`);
    }
    const id = await insertRecord(trx, { contentType: type.uid, documentId, given, document: step.document, due });
    await insertLists(trx, id, step.document);
    await writeTexts(trx, id, type.uid, step.document);
    await openSpell(trx, id, given.disclosedOn);
    return id;
  }
  if (row === undefined) throw new TypeError(`${type.uid} ${documentId} has no record to ${step.action}`);

  if ('document' in step) {
    await updateRecord(trx, row.id, step.document, due);
    await writeLists(trx, row.id, step.document, step.changed);
    await writeTexts(trx, row.id, type.uid, step.document);
    await eraseOtherTexts(trx, row.id, step.document);
    if (step.action === 'restore') await openSpell(trx, row.id, today);
  } else {
    await withdrawRecord(trx, row.id, { reasonCode: step.reasonCode, reason: step.reason, on: step.withdrawnOn });
    if (step.withdrawnOn !== null) await closeSpell(trx, row.id, step.withdrawnOn);
    if (step.action === 'seal') await sealRecord(trx, row, today);
  }
  return row.id;
}
