import { groupBy } from '../../../../core/group-by';
import type { ChainPosition } from '../../../../core/verify/check-chain';
import { CHAIN_START, checkChain } from '../../../../core/verify/check-chain';
import type { Finding } from '../../../../core/verify/finding';
import type { EventRow } from '../../register/chain';
import { hashOf, toStoredEvent } from '../../register/chain';
import { ENTERED } from '../../register/follow-numbers';
import { TABLES } from '../../tables/names';
import { examineBeside } from '../look-again';
import type { Verified } from '../reading/documents';
import { examineNumbersBeside } from './numbers';
import type { Step } from './step';
import { CHUNK } from './step';

/** The chain of events from its beginning, and that every document it discloses has a record. */
export const events: Step<ChainPosition> = {
  name: 'events',
  async next(verified, at) {
    const from = at ?? CHAIN_START;
    const rows: EventRow[] = await verified.strapi.db
      .connection(TABLES.events)
      .where('sequence', '>', from.sequence)
      .orderBy('sequence')
      .limit(CHUNK);
    const chained = rows.map((row) => ({ event: toStoredEvent(row), hash: row.hash }));
    const { findings, to } = checkChain(from, chained, hashOf);
    const lost = await lostRecords(verified, rows);
    const numbers = await lostNumbers(verified, rows);
    return { findings: [...findings, ...lost, ...numbers], checked: rows.length, at: rows.length === 0 ? null : to };
  },
};

/** What was disclosed by these events and has no record; records that are there have been examined already. */
async function lostRecords(verified: Verified, rows: readonly EventRow[]): Promise<Finding[]> {
  const disclosed = rows.filter(({ action, document_id }) => action === 'disclose' && document_id !== null);
  const findings: Finding[] = [];
  for (const [uid, ofType] of groupBy(disclosed, ({ content_type }) => content_type)) {
    const type = verified.types.find((each) => each.uid === uid);
    if (type === undefined) continue;
    const documentIds = ofType.map(({ document_id }) => document_id ?? '');
    const recorded: string[] = await verified.strapi.db
      .connection(TABLES.records)
      .where({ content_type: uid })
      .whereIn('document_id', documentIds)
      .pluck('document_id');
    const there = new Set(recorded);
    const gone = documentIds.filter((documentId) => !there.has(documentId));
    if (gone.length === 0) continue;
    // What is published still has been found as a stray.
    const examined = await examineBeside(verified, type, gone);
    const published = new Set(await publishedOf(verified, uid, gone));
    findings.push(...examined.filter(({ documentId }) => documentId === null || !published.has(documentId)));
  }
  return findings;
}

/** Numbers that were entered by these events and are not there: those that are have been examined already. */
async function lostNumbers(verified: Verified, rows: readonly EventRow[]): Promise<Finding[]> {
  const entered = rows.filter(({ action }) => action === ENTERED);
  const findings: Finding[] = [];
  for (const [uid, ofType] of groupBy(entered, ({ content_type }) => content_type)) {
    const documentIds = [...new Set(ofType.map(({ document_id }) => document_id ?? ''))];
    const examined = await examineNumbersBeside(verified, uid, documentIds);
    findings.push(...examined.filter(({ code }) => code === 'tally_missing'));
  }
  return findings;
}

const publishedOf = ({ strapi }: Verified, uid: string, documentIds: readonly string[]): Promise<string[]> =>
  strapi.db
    .connection(strapi.db.metadata.get(uid).tableName)
    .whereIn('document_id', documentIds)
    .whereNotNull('published_at')
    .pluck('document_id');
