import type { Core } from '@strapi/strapi';
import type { Fields } from '../../../core/catalogue/fields';
import { listOf, textOf } from '../../../core/catalogue/fields';
import type { RegisteredType } from '../../../core/registered-type';
import { remembered } from '../remembered';
import { settingsOf, typesOf } from '../settings';
import { rowsOf, sqlOf } from '../tables/dialect';
import { TABLES } from '../tables/names';
import { relationsOf } from './relations';
import { columnOf, tableOf } from '../register/content-tables';

/** A document that already bears a number. */
export interface Bearer {
  readonly contentType: string;
  readonly documentId: string;
  readonly title: string;
}

/** A sealed document goes by its index number, also where its draft still has a title. */
export async function withoutSealedTitle(strapi: Core.Strapi, bearer: Bearer | undefined): Promise<Bearer | undefined> {
  if (bearer === undefined) return undefined;
  const sealed = strapi.db.connection
    .select<{ index_number: string }[]>('index_number')
    .from(TABLES.records)
    .where({ document_id: bearer.documentId })
    .whereNotNull('sealed_on');
  const [record] = await strapi.db.transaction(async ({ trx }) => sealed.transacting(trx));
  return record === undefined ? bearer : { ...bearer, title: record.index_number };
}

interface Candidate extends Bearer {
  readonly origin: string | null;
  readonly issuer: string | null;
  readonly organ: string | null;
}

/**
 * The first other document, or record of a deleted one, of any registered type with the number and the issuer of `fields`.
 * What was published in error and is void bears no number.
 */
export async function bearerOfDocumentNumber(
  strapi: Core.Strapi,
  fields: Fields,
  number: string,
  documentId: string | undefined,
): Promise<Bearer | undefined> {
  if (number === '') return undefined;
  const found = await ask(strapi, documentNumberSql(strapi), number, documentId);
  const issuer = issuerOf(fields.origin, fields.issuer, listOf(fields.organ)[0]);
  return found.find((other) => issuer !== '' && issuerOf(other.origin, other.issuer, other.organ) === issuer);
}

/** Whether the document is still there, and not its record alone. */
export async function isThere(strapi: Core.Strapi, { contentType, documentId }: Bearer): Promise<boolean> {
  const query = strapi.db.connection(tableOf(strapi, contentType)).where({ document_id: documentId }).first('id');
  const row: unknown = await strapi.db.transaction(async ({ trx }) => query.transacting(trx));
  return row !== undefined;
}

const documentNumberSql = remembered((strapi) => {
  const documents = typesOf(strapi)
    .filter(({ attribute }) => attribute.documentNumber !== undefined)
    .map((type) => candidates(strapi, type));
  const records = recordsWith(strapi, 'document_number').whereRaw(`record.state <> 'voided'`);
  return sqlOf(records.unionAll(documents));
});

const indexNumberSql = remembered((strapi) => sqlOf(recordsWith(strapi, 'index_number')));

const ask = async (strapi: Core.Strapi, sql: string, number: string, documentId = '') =>
  strapi.db.transaction(async ({ trx }) => rowsOf<Candidate>(await trx.raw(sql, { number, documentId })));

/** Who gave a document its number: another organ by its name, or the organ itself. */
const issuerOf = (origin: unknown, issuer: unknown, organ: unknown): string =>
  origin === 'reprint' ? textOf(issuer) : textOf(organ);

const candidates = (strapi: Core.Strapi, type: RegisteredType) => {
  const { uid, attribute } = type;
  const knex = strapi.db.connection;
  const column = (name: string | undefined) =>
    name === undefined ? knex.raw('null') : `row.${columnOf(strapi, uid, name)}`;
  const organ = relationsOf(strapi, uid).find((relation) => relation.attribute === attribute.organ);
  if (organ === undefined) throw new TypeError(`${uid} has no relation for organ`);

  return knex
    .select({
      contentType: knex.raw(`'${uid}'`),
      documentId: 'row.document_id',
      title: column(attribute.title),
      origin: column(attribute.origin),
      issuer: column(attribute.issuer),
      organ: 'organ.document_id',
    })
    .from({ row: tableOf(strapi, uid) })
    .leftJoin({ link: organ.table }, `link.${organ.sourceColumn}`, 'row.id')
    .leftJoin({ organ: tableOf(strapi, settingsOf(strapi).organs) }, 'organ.id', `link.${organ.targetColumn}`)
    .where(`row.${columnOf(strapi, uid, attribute.documentNumber ?? '')}`, knex.raw(':number'))
    .whereNot('row.document_id', knex.raw(':documentId'))
    .whereNotExists(
      knex(TABLES.records).select(knex.raw('1')).whereRaw(`document_id = row.document_id and state = 'voided'`),
    );
};

/** The other document that the register has under an index number: one number is one record, whoever gave it. */
export async function bearerOfIndexNumber(
  strapi: Core.Strapi,
  number: string,
  documentId: string | undefined,
): Promise<Bearer | undefined> {
  if (number === '') return undefined;
  const [found] = await ask(strapi, indexNumberSql(strapi), number, documentId);
  return found;
}

const recordsWith = (strapi: Core.Strapi, column: 'document_number' | 'index_number') => {
  const knex = strapi.db.connection;
  const title = knex
    .select(knex.raw('coalesce(min(text.title), record.index_number)'))
    .from({ text: TABLES.texts })
    .whereRaw('text.record_id = record.id');
  return knex
    .select({
      contentType: 'record.content_type',
      documentId: 'record.document_id',
      title,
      origin: 'record.origin',
      issuer: 'record.issuer',
      organ: 'organ.document_id',
    })
    .from({ record: TABLES.records })
    .leftJoin({ organ: tableOf(strapi, settingsOf(strapi).organs) }, 'organ.code', 'record.organ_code')
    .where(`record.${column}`, knex.raw(':number'))
    .whereNot('record.document_id', knex.raw(':documentId'));
};
