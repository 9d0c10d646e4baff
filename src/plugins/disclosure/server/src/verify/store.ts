import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Finding } from '../../../core/verify/finding';
import { clock } from '../clock';
import { TABLES } from '../tables/names';
import type { Position, Verification } from './verification';
import { toVerification } from './verification';

const KEPT = 30;

const LEASE_MS = 60_000;

/** Who was not seen since then has died. */
const leaseEnd = async (db: Knex): Promise<string> =>
  new Date((await clock.read(db)).valueOf() - LEASE_MS).toISOString();

const nowText = async (db: Knex): Promise<string> => (await clock.read(db)).toISOString();

type Begun = Pick<Verification, 'trigger' | 'actor'> & { readonly claim: string | null; readonly total: number };

/** Begins a run; `null` where another server has claimed it. */
export async function begin(db: Knex, { trigger, actor, claim, total }: Begun): Promise<Verification | null> {
  const at = await nowText(db);
  const numbers = { checked: 0, total, found: 0, acknowledged: 0 };
  const rows = await db(TABLES.verifications)
    .insert({ trigger, actor, claim, state: 'running', started_at: at, seen_at: at, ...numbers })
    .onConflict('claim')
    .ignore()
    .returning<{ id: number }[]>('id');
  const id = rows[0]?.id;
  return id === undefined ? null : find(db, id);
}

export async function find(db: Knex, id: number): Promise<Verification> {
  const row = await db(TABLES.verifications).where({ id }).first();
  if (row === undefined) throw new Error(`There is no verification ${id}`);
  return toVerification(row);
}

/** The last run, finished or not. */
export async function last(db: Knex): Promise<Verification | null> {
  const row = await db(TABLES.verifications).orderBy('id', 'desc').first();
  return row === undefined ? null : toVerification(row);
}

/** Whether a run is under way on some server, and not one that died. */
export async function isUnderWay(db: Knex): Promise<boolean> {
  const running = await db(TABLES.verifications)
    .where({ state: 'running' })
    .andWhere('seen_at', '>', await leaseEnd(db))
    .first('id');
  return running !== undefined;
}

/** Where the last run that was broken off stands; `null` where none was. */
export async function brokenOff(db: Knex): Promise<{ verification: Verification; position: Position | null } | null> {
  const row = await db(TABLES.verifications).orderBy('id', 'desc').first();
  if (row === undefined || row.state === 'done') return null;
  const position = row.position === null ? null : (JSON.parse(row.position) as Position);
  return { verification: toVerification(row), position };
}

/** Takes up a run that was broken off, or whose server died: of several servers exactly one gets `true`. */
export async function takeUp(db: Knex, id: number): Promise<boolean> {
  const since = await leaseEnd(db);
  const taken = await db(TABLES.verifications)
    .where({ id })
    .where((left) => left.where({ state: 'interrupted' }).orWhere('seen_at', '<=', since))
    .update({ state: 'running', failure: null, seen_at: await nowText(db) });
  return taken === 1;
}

interface Chunk {
  readonly findings: readonly Finding[];
  readonly acknowledged: number;
  readonly checked: number;
  readonly position: Position | null;
}

const BATCH = 100;

const toRow = (id: number, { contentType, documentId, indexNumber, ...finding }: Finding) => ({
  verification_id: id,
  content_type: contentType,
  document_id: documentId,
  index_number: indexNumber,
  ...finding,
});

/** What is not of one document may show in several chunks; it is one finding. */
async function unsaid(db: Knex, id: number, findings: readonly Finding[]): Promise<Finding[]> {
  if (findings.every(({ documentId }) => documentId !== null)) return [...findings];
  const said: Pick<Finding, 'code' | 'field'>[] = await db(TABLES.findings)
    .where({ verification_id: id })
    .whereNull('document_id')
    .select('code', 'field');
  return findings.filter(
    ({ documentId, code, field }) =>
      documentId !== null || !said.some((other) => other.code === code && other.field === field),
  );
}

/** Stores what a chunk has found together with where the run stands then, so that a resumed run finds nothing twice. */
export async function keep(strapi: Core.Strapi, id: number, chunk: Chunk): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const findings = await unsaid(trx, id, chunk.findings);
    for (let from = 0; from < findings.length; from += BATCH) {
      const rows = findings.slice(from, from + BATCH).map((finding) => toRow(id, finding));
      await trx(TABLES.findings).insert(rows);
    }
    await trx(TABLES.verifications)
      .where({ id })
      .increment({ found: findings.length, acknowledged: chunk.acknowledged, checked: chunk.checked })
      .update({ position: JSON.stringify(chunk.position), seen_at: await nowText(trx) });
  });
}

export async function finish(db: Knex, id: number, head: { sequence: number; hash: string }): Promise<Verification> {
  const at = await nowText(db);
  await db(TABLES.verifications)
    .where({ id })
    .update({ state: 'done', finished_at: at, head_sequence: head.sequence, head_hash: head.hash });
  return find(db, id);
}

export const breakOff = async (db: Knex, id: number, failure: string): Promise<void> => {
  await db(TABLES.verifications).where({ id }).update({ state: 'interrupted', failure });
};

interface FindingRow extends Pick<Finding, 'code' | 'field' | 'expected' | 'found'> {
  readonly id: number;
  readonly content_type: string | null;
  readonly document_id: string | null;
  readonly index_number: string | null;
}

/** Findings of a run, in order; `limit` at most, after the one with the id `after`. */
export async function findingsOf(
  db: Knex,
  id: number,
  { limit, after = 0 }: { limit: number; after?: number },
): Promise<(Finding & { readonly id: number })[]> {
  const rows: FindingRow[] = await db(TABLES.findings)
    .where({ verification_id: id })
    .andWhere('id', '>', after)
    .orderBy('id')
    .limit(limit);
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    contentType: row.content_type,
    documentId: row.document_id,
    indexNumber: row.index_number,
    field: row.field,
    expected: row.expected,
    found: row.found,
  }));
}

/** Forgets all but the latest runs. */
export async function prune(db: Knex): Promise<void> {
  const oldest = await db(TABLES.verifications).orderBy('id', 'desc').offset(KEPT).first('id');
  if (oldest === undefined) return;
  await db(TABLES.findings).where('verification_id', '<=', oldest.id).delete();
  await db(TABLES.verifications).where('id', '<=', oldest.id).delete();
}
