import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ActRequest } from '../../../core/acts/act';
import type { ActSubject } from '../../../core/acts/decide';
import { ActRefused, refusal } from '../../../core/acts/refusal';
import type { PlainDate } from '../../../core/plain-date';
import type { RegisteredType } from '../../../core/registered-type';
import type { Spell } from '../../../core/standing';
import { tableOf } from '../register/content-tables';
import type { Publishing } from '../register/publication';
import { isSealed } from '../register/records';
import type { RecordRow } from '../register/records';
import { typesOf } from '../settings';
import { TABLES } from '../tables/names';

/** An act under way: its transaction, its document, and what was asked. */
export interface Acting extends Publishing {
  readonly request: ActRequest;
  readonly today: PlainDate;
}

/** The record of a document and the type it is of; refuses where there is none. */
export async function findRegistered(
  strapi: Core.Strapi,
  db: Knex,
  documentId: string,
): Promise<{ row: RecordRow; type: RegisteredType }> {
  const row = await db<RecordRow>(TABLES.records).where({ document_id: documentId }).first();
  const type = typesOf(strapi).find(({ uid }) => uid === row?.content_type);
  if (row === undefined || type === undefined) throw new ActRefused([refusal('no_record', 'documentId')]);
  return { row, type };
}

export async function spellsOf(db: Knex, recordId: number): Promise<Spell[]> {
  const rows: { from_on: PlainDate; to_on: PlainDate | null }[] = await db(TABLES.spells)
    .where({ record_id: recordId })
    .orderBy(['from_on', 'id'])
    .select('from_on', 'to_on');
  return rows.map(({ from_on, to_on }) => ({ from: from_on, to: to_on }));
}

/** What the core decides about. */
export async function subjectOf(strapi: Core.Strapi, db: Knex, row: RecordRow): Promise<ActSubject> {
  const draft: unknown = await db(tableOf(strapi, row.content_type))
    .where({ document_id: row.document_id })
    .whereNull('published_at')
    .first('id');
  const [first] = await spellsOf(db, row.id);
  const { document_number, issuer } = row;
  const bearer =
    row.state === 'voided' && document_number !== null
      ? await db(TABLES.records).where({ document_number, issuer }).whereNot({ state: 'voided' }).first('id')
      : undefined;
  return {
    state: row.state,
    sealed: isSealed(row),
    hasDraft: draft !== undefined,
    numberTaken: bearer !== undefined,
    madeOn: row.made_on,
    disclosedOn: row.disclosed_on,
    firstDownOn: first?.to ?? null,
  };
}
