import { actorOf } from '../../register/actor';
import { appendEvent } from '../../register/events';
import type { RecordRow } from '../../register/records';
import { changeRecord, givenOf, toEntry } from '../../register/records';
import type { Correcting } from './correcting';

/**
 * A record that no event disclosed gets its event. Where nothing of it is published either, nobody can say that it was
 * ever public: it is voided, so that it counts nowhere and is still there to be looked into.
 */
export async function found(correcting: Correcting, row: RecordRow): Promise<void> {
  const { strapi, trx, now, grounds, type, documentId, examined } = correcting;
  const given = givenOf(row);
  const { indexNumber, disclosedOn } = given;
  const { counted } = await toEntry(trx, row);
  const event = {
    at: now.toISOString(),
    actor: grounds.actor ?? actorOf(strapi),
    contentType: type.uid,
    documentId,
  };
  const figures = { ...given, on: disclosedOn, ...counted };
  await appendEvent(trx, { ...event, action: 'disclose', changed: Object.keys(counted), figures });
  if (examined.content !== null) return;
  await changeRecord(trx, row.id, { state: 'voided', reason_code: 'error', withdrawn_on: disclosedOn });
  await appendEvent(trx, {
    ...event,
    action: 'void',
    changed: ['state'],
    figures: { indexNumber, reasonCode: 'error', on: disclosedOn },
  });
}
