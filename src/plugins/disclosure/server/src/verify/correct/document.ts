import { examine } from '../../../../core/verify/examine';
import { correctingPast } from '../../freeze/correcting-records';
import { give } from '../../register/give';
import { recordPublication } from '../../register/record-publication';
import { findRecord } from '../../register/records';
import { CORRECTED } from '../acknowledged';
import { readDocuments } from '../reading/documents';
import { takeDown, tidyContent } from './content';
import type { Correcting } from './correcting';
import { historyNow, ownUp } from './correcting';
import { publishedAt } from './given';
import { rebuild, restore } from './record';
import { found } from './unfounded';

/**
 * Sets one document right. First its record is made what the events say, and every finding leaves an event with the
 * reason: what that moves in a frozen year is a correction, unless the figures in public never left it. Then it follows
 * what is published, as it would at a publication.
 */
export async function correctDocument(correcting: Correcting): Promise<void> {
  await tidyContent(correcting);
  await correctingPast(correcting, CORRECTED, async () => {
    await remember(correcting);
    for (const finding of correcting.findings) await ownUp(correcting, finding);
  });
  await followContent(correcting);
  await hashAnew(correcting);
}

/** Makes the record what its events say; one without events gets them first. */
async function remember(correcting: Correcting): Promise<void> {
  const row = await recordNow(correcting);
  if (row !== undefined && (await historyNow(correcting)) === null) await found(correcting, row);
  const history = await historyNow(correcting);
  if (history !== null) await (row === undefined ? rebuild(correcting, history) : restore(correcting, history, row));
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

/** Words of which nothing is published cannot be had back: they are hashed as they are, and the log says so. */
async function hashAnew(correcting: Correcting): Promise<void> {
  const { strapi, settings, type, documentId, trx } = correcting;
  const [now] = await readDocuments({ strapi, settings, types: [type] }, trx, type, [documentId]);
  const digest = now && examine(now).find(({ code }) => code === 'digest_differs');
  if (!digest) return;
  const texts = (now.record?.texts ?? []).filter(({ isPublic }) => isPublic).map(({ isPublic: _, ...text }) => text);
  await ownUp(correcting, digest, { texts });
}
