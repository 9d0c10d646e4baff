import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { groupBy } from '../../../core/group-by';
import { checkChain } from '../../../core/verify/check-chain';
import type { Finding } from '../../../core/verify/finding';
import { findingWords } from '../../../core/verify/sentences';
import { hashOf, toStoredEvent } from '../register/chain';
import type { EventRow } from '../register/chain';
import { tableOf } from '../register/content-tables';
import { publication } from '../register/publication';
import { TABLES } from '../tables/names';
import { acknowledged } from './acknowledged';
import { takeUpDaily } from './daily';
import { inBackground } from './in-background';
import { examineBeside } from './look-again';
import type { Verified } from './reading/documents';
import { begin, verifiedOf } from './run';
import { guardFindings, headFindings } from './steps/register';

const LAST_EVENTS = 100;
const LAST_DOCUMENTS = 20;

/** Counting more takes longer than a start may. */
const COUNTED_AT_MOST = 20_000;

/**
 * What can be checked in some milliseconds: the end of the log, the documents it speaks of, and the sums. A daily run that
 * the last stop broke off goes on.
 */
export async function checkAtStart(strapi: Core.Strapi): Promise<void> {
  const verified = verifiedOf(strapi);
  const db = strapi.db.connection;
  const last = await lastEvents(db);
  const found = [
    ...(await guardFindings(db)),
    ...(await headFindings(db)),
    ...chainFindings(last),
    ...(await documentFindings(verified, last)),
  ];
  const known = await acknowledged(db, found);
  const findings = found.filter((finding) => !known.includes(finding));
  for (const finding of findings) strapi.log.error(`disclosure: ${findingWords(finding).en}`);
  if (findings.length === 0 && (await sumsAgree(verified))) {
    await takeUpDaily(strapi);
    return;
  }
  // Something is wrong: now the whole register is worth its time.
  const run = await begin(strapi, { trigger: 'start', actor: 'system' });
  if (run !== null) inBackground(strapi, run);
}

async function lastEvents(db: Knex): Promise<EventRow[]> {
  const rows: EventRow[] = await db(TABLES.events).orderBy('sequence', 'desc').limit(LAST_EVENTS);
  return rows.reverse();
}

function chainFindings([first, ...rest]: readonly EventRow[]): Finding[] {
  if (first === undefined) return [];
  const from = { sequence: Number(first.sequence), hash: first.hash };
  const chained = rest.map((row) => ({ event: toStoredEvent(row), hash: row.hash }));
  return checkChain(from, chained, hashOf).findings;
}

async function documentFindings(verified: Verified, rows: readonly EventRow[]): Promise<Finding[]> {
  const named = rows.filter(({ document_id }) => document_id !== null).slice(-LAST_DOCUMENTS);
  const findings: Finding[] = [];
  for (const [uid, ofType] of groupBy(named, ({ content_type }) => content_type)) {
    const type = verified.types.find((each) => each.uid === uid);
    if (type === undefined) continue;
    const documentIds = [...new Set(ofType.map(({ document_id }) => document_id ?? ''))];
    findings.push(...(await examineBeside(verified, type, documentIds)));
  }
  return findings;
}

/** What is published between two statements makes them differ: a difference counts when it is still there under the lock. */
const sumsAgree = async (verified: Verified): Promise<boolean> =>
  (await agree(verified, verified.strapi.db.connection)) ||
  publication(verified.strapi, ({ trx }) => agree(verified, trx));

/** Whether as many documents are published as records are public, in a register small enough to be counted now. */
async function agree({ strapi, types }: Verified, db: Knex): Promise<boolean> {
  const last: { id: number } | undefined = await db(TABLES.records).orderBy('id', 'desc').first('id');
  if ((last?.id ?? 0) > COUNTED_AT_MOST) return true;
  const rows = (await db(TABLES.records)
    .where({ state: 'public' })
    .groupBy('content_type')
    .count({ number: '*' })
    .select({ uid: 'content_type' })) as unknown as { uid: string; number: number | string }[];
  for (const { uid } of types) {
    const recorded = Number(rows.find((row) => row.uid === uid)?.number ?? 0);
    const published = await db(tableOf(strapi, uid))
      .whereNotNull('published_at')
      .countDistinct({ number: 'document_id' })
      .first();
    if (Number(published?.number ?? 0) !== recorded) return false;
  }
  return true;
}
