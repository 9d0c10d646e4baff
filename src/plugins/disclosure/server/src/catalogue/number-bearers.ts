import type { Core } from '@strapi/strapi';
import type { Fields } from '../../../core/catalogue/fields';
import { listOf, textOf } from '../../../core/catalogue/fields';
import type { RegisteredType } from '../../../core/registered-type';
import { settingsOf, typesOf } from '../settings';
import { TABLES } from '../tables/names';
import { relationsOf } from './relations';
import { columnOf, tableOf } from '../register/content-tables';

/** A document that already bears a number. */
export interface Bearer {
  readonly contentType: string;
  readonly documentId: string;
  readonly title: string;
}

interface Candidate extends Bearer {
  readonly origin: string | null;
  readonly issuer: string | null;
  readonly organ: string | null;
}

/** The first other document, or record of a deleted one, of any registered type with the number and the issuer of `fields`. */
export async function bearerOfDocumentNumber(
  strapi: Core.Strapi,
  fields: Fields,
  number: string,
  documentId: string | undefined,
): Promise<Bearer | undefined> {
  if (number === '') return undefined;
  const documents = typesOf(strapi)
    .filter(({ attribute }) => attribute.documentNumber !== undefined)
    .map((type) => candidates(strapi, type, number, documentId ?? ''));
  const query = recordsWith(strapi, 'document_number', number, documentId ?? '').unionAll(documents);
  const found = await strapi.db.transaction(async ({ trx }) => (await query.transacting(trx)) as Candidate[]);
  const issuer = issuerOf(fields.origin, fields.issuer, listOf(fields.organ)[0]);
  return found.find((other) => issuer !== '' && issuerOf(other.origin, other.issuer, other.organ) === issuer);
}

/** Who gave a document its number: another organ by its name, or the organ itself. */
const issuerOf = (origin: unknown, issuer: unknown, organ: unknown): string =>
  origin === 'reprint' ? textOf(issuer) : textOf(organ);

const candidates = (strapi: Core.Strapi, type: RegisteredType, number: string, documentId: string) => {
  const { uid, attribute } = type;
  const knex = strapi.db.connection;
  const column = (name: string | undefined) =>
    name === undefined ? knex.raw('null') : `row.${columnOf(strapi, uid, name)}`;
  const organ = relationsOf(strapi, uid).find((relation) => relation.attribute === attribute.organ);
  if (organ === undefined) throw new TypeError(`${uid} has no relation for organ`);

  return strapi.db.connection
    .select({
      contentType: knex.raw('?', [uid]),
      documentId: 'row.document_id',
      title: column(attribute.title),
      origin: column(attribute.origin),
      issuer: column(attribute.issuer),
      organ: 'organ.document_id',
    })
    .from({ row: tableOf(strapi, uid) })
    .leftJoin({ link: organ.table }, `link.${organ.sourceColumn}`, 'row.id')
    .leftJoin({ organ: tableOf(strapi, settingsOf(strapi).organs) }, 'organ.id', `link.${organ.targetColumn}`)
    .where(`row.${columnOf(strapi, uid, attribute.documentNumber ?? '')}`, number)
    .whereNot('row.document_id', documentId);
};

/** The other document that the register has under an index number: one number is one record, whoever gave it. */
export async function bearerOfIndexNumber(
  strapi: Core.Strapi,
  number: string,
  documentId: string | undefined,
): Promise<Bearer | undefined> {
  if (number === '') return undefined;
  const query = recordsWith(strapi, 'index_number', number, documentId ?? '');
  const [found] = await strapi.db.transaction(async ({ trx }) => (await query.transacting(trx)) as Candidate[]);
  return found;
}

const recordsWith = (
  strapi: Core.Strapi,
  column: 'document_number' | 'index_number',
  number: string,
  documentId: string,
) => {
  const title = strapi.db.connection
    .min('text.title')
    .from({ text: TABLES.texts })
    .whereRaw('text.record_id = record.id');
  return strapi.db.connection
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
    .where(`record.${column}`, number)
    .whereNot('record.document_id', documentId);
};
