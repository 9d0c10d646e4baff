import { examine } from '../../../../core/verify/examine';
import { tableOf } from '../../register/content-tables';
import { give } from '../../register/give';
import { recordPublication } from '../../register/record-publication';
import { findRecord } from '../../register/records';
import { currentBasis } from '../../timeliness/basis';
import { settleBatch } from '../../timeliness/settle';
import { readDocuments } from '../reading/documents';
import { takeDown, tidyContent } from './content';
import type { Correcting } from './correcting';
import { historyNow, ownUp } from './correcting';
import { rebuild, restore } from './record';
import { found } from './unfounded';

/**
 * Sets one document right. First its record is made what the events say, which no figure in public ever left; then it
 * follows what is published, as it would at a publication. Every finding leaves an event with the reason.
 */
export async function correctDocument(correcting: Correcting): Promise<void> {
  await tidyContent(correcting);
  const row = await recordNow(correcting);
  if (row !== undefined && (await historyNow(correcting)) === null) await found(correcting, row);
  const history = await historyNow(correcting);
  if (history !== null) await (row === undefined ? rebuild(correcting, history) : restore(correcting, history, row));
  await followContent(correcting);
  await judgeAnew(correcting);
  await hashAnew(correcting);
  for (const finding of correcting.findings) await ownUp(correcting, finding);
}

const recordNow = ({ trx, type, documentId }: Correcting) => findRecord(trx, type.uid, documentId);

const CLOSED: readonly string[] = ['sealed', 'voided'];

/** What is published is registered, what is not is withdrawn, by the register's own rules. */
async function followContent(correcting: Correcting): Promise<void> {
  const { examined, now } = correcting;
  const record = await recordNow(correcting);
  const publishing = { ...correcting, record };
  if (examined.content === null) {
    // The events say that it is up, and nothing is: it came down on a road past the register.
    if (record?.state === 'public') await recordPublication(publishing, 'delete', null);
  } else if (record === undefined) {
    const at = (await publishedAt(correcting)) ?? now;
    const given = await give(publishing, { speaksOf: () => true, published: true, at });
    await recordPublication(publishing, 'publish', given);
  } else if (CLOSED.includes(record.state)) await takeDown(correcting);
  else await recordPublication(publishing, 'publish', null);
}

async function publishedAt({ strapi, trx, type, documentId }: Correcting): Promise<Date | null> {
  const row: { at?: number | string | Date | null } | undefined = await trx(tableOf(strapi, type.uid))
    .where({ document_id: documentId })
    .min({ at: 'published_at' })
    .first();
  return row?.at ? new Date(row.at) : null;
}

/** The record's days are right now; so is by when it was due. */
async function judgeAnew(correcting: Correcting): Promise<void> {
  const { strapi, trx, settings } = correcting;
  const record = await recordNow(correcting);
  if (record === undefined) return;
  const basis = await currentBasis(strapi, trx, settings);
  await settleBatch(strapi, correcting, basis, { scope: { recordId: record.id }, after: 0, told: true });
}

/** Words of which nothing is published cannot be had back: they are hashed as they are, and the log says so. */
async function hashAnew(correcting: Correcting): Promise<void> {
  const { strapi, settings, type, documentId, trx } = correcting;
  const [now] = await readDocuments({ strapi, settings, types: [type] }, trx, type, [documentId]);
  const digest = now && examine(now).find(({ code }) => code === 'digest_differs');
  if (!digest) return;
  const texts = (now.record?.texts ?? []).filter(({ isPublic }) => isPublic).map(({ isPublic: _, ...text }) => text);
  await ownUp(correcting, digest, { texts });
}
