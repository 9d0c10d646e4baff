import { correcting } from '../freeze/correcting-records';
import { appendEvent } from '../register/events';
import type { RegisterEvent } from '../register/events';
import { actorOf } from '../register/actor';
import { changeRecord, isSealed, recordOf, toEntry } from '../register/records';
import type { RecordRow } from '../register/records';
import { eraseCorrectionReasons, ERASED, sealRecord } from '../register/seal';
import type { Acting } from './acting';

/** The reason that the record shows from now on; of a sealed one the class stays that of its sealing. */
const reasonOf = ({ request }: Acting, row: RecordRow): Partial<RecordRow> =>
  isSealed(row) ? {} : { reason_code: request.reasonCode, reason: request.reason };

/** Changes the record alone, and says so in the log. */
export async function mark(
  acting: Acting,
  action: string,
  changed: readonly string[],
  change: (row: RecordRow) => Partial<RecordRow>,
) {
  const { trx, type, documentId } = acting;
  const row = await recordOf(trx, type.uid, documentId);
  await correcting(acting, action, async () => {
    await changeRecord(trx, row.id, { ...reasonOf(acting, row), ...change(row) });
    await appendAct(acting, action, changed, {});
  });
}

/** Seals a record that is not public any more. */
export async function markSealed(acting: Acting) {
  const { trx, type, documentId, today } = acting;
  const row = await recordOf(trx, type.uid, documentId);
  await correcting(acting, 'seal', async () => {
    await changeRecord(trx, row.id, reasonOf(acting, row));
    await sealRecord(trx, row, today);
    const { counted } = await toEntry(trx, await recordOf(trx, type.uid, documentId));
    await appendAct(acting, 'seal', ERASED, counted);
  });
}

/** Lifts the seal; the note that was made of it stays in the office. */
export async function markUnsealed(acting: Acting) {
  const { trx, type, documentId, request } = acting;
  const { reasonCode, reason } = request;
  await eraseCorrectionReasons(trx, await recordOf(trx, type.uid, documentId));
  const open = { state: 'withdrawn', sealed_on: null, reason_code: reasonCode, reason } as const;
  await mark(acting, 'unseal', ['state'], () => open);
}

/** The event of an act: who, which reason, which fields; its sentence is kept apart. */
export async function appendAct(
  { strapi, trx, now, grounds, type, documentId, request }: Acting,
  action: string,
  changed: readonly string[],
  figures: RegisterEvent['figures'],
) {
  const { index_number: indexNumber, state } = await recordOf(trx, type.uid, documentId);
  await appendEvent(trx, {
    at: now.toISOString(),
    actor: grounds.actor ?? actorOf(strapi),
    action,
    contentType: type.uid,
    documentId,
    changed,
    figures: { indexNumber, reasonCode: request.reasonCode, ...(changed.includes('state') && { state }), ...figures },
    reason: request.reason,
  });
}
