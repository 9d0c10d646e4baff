import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { StoredEvent } from '../../../core/chain';
import { chainedText, GENESIS } from '../../../core/chain';
import { TABLES } from '../tables/names';

export const hashOf = (previous: string, event: StoredEvent): string =>
  createHash('sha256').update(chainedText(previous, event)).digest('hex');

/** The last event of the log, which stands for all before it. */
export interface Head {
  readonly sequence: number;
  readonly hash: string;
  readonly at: string | null;
}

export async function headOf(db: Knex): Promise<Head> {
  const last: { sequence: number | string; hash: string; at: string } | undefined = await db(TABLES.events)
    .orderBy('sequence', 'desc')
    .first('sequence', 'hash', 'at');
  return last === undefined ? { sequence: 0, hash: GENESIS, at: null } : { ...last, sequence: Number(last.sequence) };
}

/** A row of the event table, its hash beside what it is the hash of. */
export interface EventRow {
  readonly sequence: number | string;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly content_type: string;
  readonly document_id: string | null;
  readonly changed: string;
  readonly figures: string;
  readonly digest: string | null;
  readonly hash: string | null;
}

export const toStoredEvent = (row: EventRow): StoredEvent => ({
  sequence: Number(row.sequence),
  at: row.at,
  actor: row.actor,
  action: row.action,
  contentType: row.content_type,
  documentId: row.document_id,
  changed: row.changed,
  figures: row.figures,
  digest: row.digest,
});
