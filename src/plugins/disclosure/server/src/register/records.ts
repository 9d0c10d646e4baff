import type { Knex } from 'knex';
import type { PlainDate } from '../../../core/plain-date';
import type { CountedFields, Given, PublishedDocument, RecordState } from '../../../core/record';
import type { RecordEntry } from '../../../core/follow';
import { endingOf } from '../../../core/legal-force';
import type { Due } from '../../../core/timeliness/timeliness';
import { dueColumns } from '../timeliness/due';
import { rowsOf } from '../tables/dialect';
import { insert } from '../tables/insert';
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
  /** Day on which its words were erased; a voided record may be sealed too. */
  readonly sealed_on: PlainDate | null;
  readonly nature: string | null;
  readonly effective_on: PlainDate | null;
  readonly valid_until: PlainDate | null;
  readonly repealed_on: PlainDate | null;
  readonly ending_on: PlainDate | null;
  readonly ending: 'repeal' | 'lapse' | null;
  readonly decided_on: PlainDate | null;
  readonly quantity: number | null;
  readonly amount_fen: number | string | null;
  readonly deadline: PlainDate | null;
  readonly deadline_provisional: boolean | number;
  readonly timeliness: Due['timeliness'];
}

export const findRecord = (db: Knex, contentType: string, documentId: string): Promise<RecordRow | undefined> =>
  db
    .raw(`select * from ${TABLES.records} where document_id = ? and content_type = ?`, [documentId, contentType])
    .then((result) => rowsOf<RecordRow>(result)[0]);

/** The record of a document that must have one. */
export async function recordOf(db: Knex, contentType: string, documentId: string): Promise<RecordRow> {
  const row = await findRecord(db, contentType, documentId);
  if (row === undefined) throw new TypeError(`${contentType} ${documentId} has no record`);
  return row;
}

/** Whether the public may know no more than number, organ, kind, dates and class of reason. */
export const isSealed = ({ sealed_on }: RecordRow): boolean => sealed_on !== null;

export const givenOf = (row: RecordRow): Given => ({
  indexNumber: row.index_number,
  disclosedOn: row.disclosed_on,
  disclosedAt: row.disclosed_at,
  migrated: Boolean(row.migrated),
});

const LISTS = `select 'columns' as list, column_code as code from ${TABLES.columns} where record_id = ?
  union all select 'channels', channel from ${TABLES.channels} where record_id = ?
  union all select 'locales', locale from ${TABLES.texts} where record_id = ? and is_public = true`;

/** What a stored record counts by; `lists` are those kept in tables of their own. */
export const toCounted = (row: RecordRow, lists: Pick<CountedFields, 'columns' | 'channels'>): CountedFields => ({
  kind: row.kind,
  origin: row.origin,
  organ: row.organ_code,
  topic: row.topic_code,
  statutoryItem: row.statutory_item,
  ...lists,
  madeOn: row.made_on,
  nature: row.nature,
  effectiveOn: row.effective_on,
  validUntil: row.valid_until,
  repealedOn: row.repealed_on,
  decidedOn: row.decided_on,
  quantity: row.quantity,
  amount: row.amount_fen === null ? null : Number(row.amount_fen),
});

/** A stored record as the core decides about it. */
export async function toEntry(db: Knex, row: RecordRow): Promise<RecordEntry> {
  const lists = rowsOf<{ list: string; code: string }>(await db.raw(LISTS, [row.id, row.id, row.id]));
  const codesOf = (name: string) => lists.flatMap(({ list, code }) => (list === name ? [code] : [])).sort();
  return {
    given: givenOf(row),
    state: row.state,
    reasonCode: row.reason_code,
    locales: codesOf('locales'),
    counted: toCounted(row, { columns: codesOf('columns'), channels: codesOf('channels') }),
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
    due,
  }: { contentType: string; documentId: string; given: Given; document: PublishedDocument; due: Due },
): Promise<number> {
  const columns = {
    content_type: contentType,
    document_id: documentId,
    disclosed_on: given.disclosedOn,
    disclosed_at: given.disclosedAt,
    migrated: given.migrated,
    index_number: given.indexNumber,
    state: 'public',
    ...followedColumns(document),
    ...dueColumns(due),
  };
  const [row] = await insert<{ id: number }>(db, TABLES.records, [columns], 'returning id');
  if (row === undefined) throw new Error('The record was not stored');
  return row.id;
}

/** Makes a record say what is published now; `due` where that may have moved it. */
export const updateRecord = (db: Knex, id: number, document: PublishedDocument, due: Due | undefined) =>
  db(TABLES.records)
    .where({ id })
    .update({
      ...followedColumns(document),
      ...(due && dueColumns(due)),
      state: 'public',
      withdrawn_on: null,
      reason_code: null,
      reason: null,
    });

/** Changes what publication does not decide: state, reason, day of disclosure. */
export const changeRecord = (db: Knex, id: number, change: Partial<RecordRow>) =>
  db(TABLES.records).where({ id }).update(change);

/** Writes what a record counts by, for want of a published document to follow. */
export const recount = (db: Knex, id: number, counted: CountedFields) =>
  db(TABLES.records).where({ id }).update(countedColumns(counted));

export const withdrawRecord = (
  db: Knex,
  id: number,
  { reasonCode, reason, on }: { reasonCode: string; reason: string | null; on: PlainDate | null },
) =>
  db(TABLES.records)
    .where({ id })
    .update(
      on === null
        ? { reason_code: reasonCode }
        : { state: 'withdrawn', withdrawn_on: on, reason_code: reasonCode, reason },
    );
