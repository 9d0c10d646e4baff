import type { Knex } from 'knex';
import type { PlainDate } from '../../../core/plain-date';
import type { CountedFields, Given, PublishedDocument, RecordState } from '../../../core/record';
import type { RecordEntry } from '../../../core/follow';
import { endingOf } from '../../../core/legal-force';
import { TABLES } from '../tables/names';

/** A stored record. */
export interface RecordRow {
  readonly id: number;
  readonly content_type: string;
  readonly document_id: string;
  readonly locale: string;
  readonly kind: string;
  readonly origin: 'own' | 'reprint';
  readonly organ_code: string;
  readonly topic_code: string | null;
  readonly statutory_item: string | null;
  readonly made_on: PlainDate;
  readonly disclosed_on: PlainDate;
  readonly disclosed_at: string;
  readonly migrated: boolean | number;
  readonly index_number: string;
  readonly document_number: string | null;
  readonly issuer: string;
  readonly state: RecordState;
  readonly withdrawn_on: PlainDate | null;
  readonly reason_code: string | null;
  readonly reason: string | null;
  readonly nature: string | null;
  readonly effective_on: PlainDate | null;
  readonly valid_until: PlainDate | null;
  readonly repealed_on: PlainDate | null;
  readonly ending_on: PlainDate | null;
  readonly ending: 'repeal' | 'lapse' | null;
  readonly decided_on: PlainDate | null;
  readonly quantity: number | null;
  readonly amount_fen: number | string | null;
}

export const findRecord = (db: Knex, contentType: string, documentId: string): Promise<RecordRow | undefined> =>
  db<RecordRow>(TABLES.records).where({ content_type: contentType, document_id: documentId }).first();

export const givenOf = (row: RecordRow): Given => ({
  indexNumber: row.index_number,
  disclosedOn: row.disclosed_on,
  disclosedAt: row.disclosed_at,
  migrated: Boolean(row.migrated),
});

/** A stored record as the core decides about it. */
export async function toEntry(db: Knex, row: RecordRow): Promise<RecordEntry> {
  const columns = await db(TABLES.columns).where({ record_id: row.id }).pluck<string[]>('column_code');
  const channels = await db(TABLES.channels).where({ record_id: row.id }).pluck<string[]>('channel');
  return {
    given: givenOf(row),
    state: row.state,
    reasonCode: row.reason_code,
    counted: {
      kind: row.kind,
      origin: row.origin,
      organ: row.organ_code,
      topic: row.topic_code,
      statutoryItem: row.statutory_item,
      columns: columns.sort(),
      channels: channels.sort(),
      madeOn: row.made_on,
      nature: row.nature,
      effectiveOn: row.effective_on,
      validUntil: row.valid_until,
      repealedOn: row.repealed_on,
      decidedOn: row.decided_on,
      quantity: row.quantity,
      amount: row.amount_fen === null ? null : Number(row.amount_fen),
    },
  };
}

const countedColumns = (counted: CountedFields) => {
  const ending = endingOf(counted);
  return {
    kind: counted.kind,
    origin: counted.origin,
    organ_code: counted.organ,
    topic_code: counted.topic,
    statutory_item: counted.statutoryItem,
    made_on: counted.madeOn,
    nature: counted.nature,
    effective_on: counted.effectiveOn,
    valid_until: counted.validUntil,
    repealed_on: counted.repealedOn,
    ending_on: ending?.on ?? null,
    ending: ending?.by ?? null,
    decided_on: counted.decidedOn,
    quantity: counted.quantity,
    amount_fen: counted.amount,
  };
};

const followedColumns = ({ locale, documentNumber, issuer, counted }: PublishedDocument) => ({
  locale,
  document_number: documentNumber,
  issuer,
  ...countedColumns(counted),
});

/** Writes the first record of a document; its id. */
export async function insertRecord(
  db: Knex,
  {
    contentType,
    documentId,
    given,
    document,
  }: { contentType: string; documentId: string; given: Given; document: PublishedDocument },
): Promise<number> {
  const [row] = await db(TABLES.records)
    .insert({
      content_type: contentType,
      document_id: documentId,
      disclosed_on: given.disclosedOn,
      disclosed_at: given.disclosedAt,
      migrated: given.migrated,
      index_number: given.indexNumber,
      state: 'public',
      ...followedColumns(document),
    })
    .returning<{ id: number }[]>('id');
  if (row === undefined) throw new Error('The record was not stored');
  return row.id;
}

/** Makes a record say what is published now. */
export const updateRecord = (db: Knex, id: number, document: PublishedDocument) =>
  db(TABLES.records)
    .where({ id })
    .update({ ...followedColumns(document), state: 'public', withdrawn_on: null, reason_code: null, reason: null });

export const withdrawRecord = (
  db: Knex,
  id: number,
  { reasonCode, on }: { reasonCode: string; on: PlainDate | null },
) =>
  db(TABLES.records)
    .where({ id })
    .update(
      on === null ? { reason_code: reasonCode } : { state: 'withdrawn', withdrawn_on: on, reason_code: reasonCode },
    );
