import type { Knex } from 'knex';
import type { PlainDate } from '../../../core/plain-date';
import { TABLES } from '../tables/names';
import type { RecordRow } from './records';
import { blockSlugs } from './sealed-slugs';

/** What a seal takes from a record, as its event names it. */
export const ERASED = [
  'state',
  'texts',
  'documentNumber',
  'attachments',
  'topic',
  'statutoryItem',
  'columns',
  'channels',
] as const;

/** Corrections of frozen figures were given the sentences of acts; of a sealed record none may be read, then or later. */
export const eraseCorrectionReasons = (db: Knex, { content_type, document_id }: RecordRow) =>
  db(TABLES.corrections).where({ content_type, document_id }).update({ reason: null });

/**
 * Erases from the register every word of a record and what a filter could tell it by. Its sums stay: a total names
 * nobody. The events keep hashes of words that nobody can try any more, for want of their salts.
 */
export async function sealRecord(db: Knex, row: RecordRow, on: PlainDate) {
  await blockSlugs(db, row.id);
  for (const table of [TABLES.texts, TABLES.attachments, TABLES.columns, TABLES.channels]) {
    await db(table).where({ record_id: row.id }).delete();
  }
  const events = db(TABLES.events)
    .where({ content_type: row.content_type, document_id: row.document_id })
    .select('sequence');
  await db(TABLES.salts).whereIn('sequence', events).delete();
  await db(TABLES.reasons).whereIn('sequence', events.clone()).delete();
  await eraseCorrectionReasons(db, row);
  await db(TABLES.records)
    .where({ id: row.id })
    .update({
      sealed_on: on,
      ...(row.state !== 'voided' && { state: 'sealed' }),
      document_number: null,
      issuer: row.organ_code,
      topic_code: null,
      statutory_item: null,
    });
}
