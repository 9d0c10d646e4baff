import { createHash, randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import type { CountedFields, RecordText } from '../../../core/record';
import { TABLES } from '../tables/names';

export interface RegisterEvent {
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly contentType: string;
  readonly documentId: string | null;
  readonly changed: readonly string[];
  readonly figures: Partial<CountedFields> & { readonly indexNumber?: string; readonly reasonCode?: string };
  readonly texts?: readonly RecordText[];
}

/**
 * Appends an event. It holds no text: the words are hashed with a salt kept apart, which can be erased when a record
 * is sealed. Runs under the one lock, so that sequence numbers have no gap.
 */
export async function appendEvent(db: Knex, event: RegisterEvent) {
  const salt = event.texts && randomBytes(32).toString('hex');
  const [row] = await db(TABLES.events)
    .insert({
      sequence: db.raw(`(select coalesce(max(sequence), 0) + 1 from ${TABLES.events})`),
      at: event.at,
      actor: event.actor,
      action: event.action,
      content_type: event.contentType,
      document_id: event.documentId,
      changed: JSON.stringify(event.changed),
      figures: JSON.stringify(event.figures),
      digest:
        salt === undefined ? null : createHash('sha256').update(salt).update(JSON.stringify(event.texts)).digest('hex'),
    })
    .returning<{ sequence: number | string }[]>('sequence');
  if (salt !== undefined) await db(TABLES.salts).insert({ sequence: row?.sequence, salt });
}
