import { createHash, randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import type { EventFigures } from '../../../core/event';
import type { RecordText } from '../../../core/record';
import { TABLES } from '../tables/names';
import { hashOf, headOf } from './chain';

export interface RegisterEvent {
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly contentType: string;
  readonly documentId: string | null;
  readonly changed: readonly string[];
  readonly figures: EventFigures;
  readonly texts?: readonly RecordText[];
  /** A sentence for the public, kept apart like the salt. */
  readonly reason?: string | null | undefined;
}

/** Hash of the words of a document, which tells nothing once `salt` is erased. */
export const digestOf = (salt: string, texts: readonly RecordText[]): string =>
  createHash('sha256').update(salt).update(JSON.stringify(texts)).digest('hex');

/**
 * Appends an event and chains it to the one before. It holds no text: the words are hashed with a salt kept apart, which
 * is erased when a record is sealed. Runs under the one lock, so that the chain has neither gap nor branch. Gives the
 * sequence.
 */
export async function appendEvent(db: Knex, event: RegisterEvent): Promise<number> {
  const salt = event.texts && randomBytes(32).toString('hex');
  const head = await headOf(db);
  const stored = {
    sequence: head.sequence + 1,
    at: event.at,
    actor: event.actor,
    action: event.action,
    contentType: event.contentType,
    documentId: event.documentId,
    changed: JSON.stringify(event.changed),
    figures: JSON.stringify(event.figures),
    digest: salt === undefined || event.texts === undefined ? null : digestOf(salt, event.texts),
  };
  const { contentType, documentId, ...columns } = stored;
  await db(TABLES.events).insert({
    ...columns,
    content_type: contentType,
    document_id: documentId,
    hash: hashOf(head.hash, stored),
  });
  if (salt !== undefined) await db(TABLES.salts).insert({ sequence: stored.sequence, salt });
  if (event.reason) await db(TABLES.reasons).insert({ sequence: stored.sequence, reason: event.reason });
  return stored.sequence;
}
