import { dayIn } from '../../../../core/plain-date';
import type { Finding } from '../../../../core/verify/finding';
import type { History } from '../../../../core/verify/history';
import type { Examined } from '../../../../core/verify/stored';
import { actorOf } from '../../register/actor';
import type { RegisterEvent } from '../../register/events';
import { appendEvent } from '../../register/events';
import type { Publishing } from '../../register/publication';
import { CORRECTED } from '../acknowledged';
import { readHistories } from '../reading/history';

/** One document being set right, under the lock. */
export interface Correcting extends Publishing {
  readonly examined: Examined;
  readonly findings: readonly Finding[];
  readonly reason: string;
}

/** Says in the log what was found and set right, and why. */
export const ownUp = (
  { strapi, trx, now, grounds, reason }: Pick<Correcting, 'strapi' | 'trx' | 'now' | 'grounds' | 'reason'>,
  { code, field, found, indexNumber, contentType, documentId }: Finding,
  more: Pick<RegisterEvent, 'texts'> = {},
) =>
  appendEvent(trx, {
    at: now.toISOString(),
    actor: grounds.actor ?? actorOf(strapi),
    action: CORRECTED,
    contentType: contentType ?? '',
    documentId,
    changed: field === null ? [] : [field],
    figures: { ...(indexNumber !== null && { indexNumber }), finding: { code, field, found } },
    reason,
    ...more,
  });

/** What the events say now, with those that the correction itself has appended. */
export async function historyNow({ trx, type, documentId, settings }: Correcting): Promise<History | null> {
  const dayOf = (at: string) => dayIn(settings.timeZone, new Date(at));
  return (await readHistories(trx, type.uid, [documentId], dayOf)).get(documentId) ?? null;
}
