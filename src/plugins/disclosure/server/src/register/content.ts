import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { toFen } from '../../../core/money';
import type { PlainDate } from '../../../core/plain-date';
import type { PublishedDocument, RecordText } from '../../../core/record';
import type { Part, RegisteredType } from '../../../core/registered-type';
import { kindOf } from '../../../core/registered-type';
import { columnOf, linkOf, tableOf } from './content-tables';
import { rememberedBy } from '../remembered';
import { jsonList, rowsOf, sqlOf } from '../tables/dialect';
import type { Publishing } from './publication';

/** A stored row of a registered document: one locale, draft or published. */
export interface ContentRow extends Record<Part, unknown> {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  readonly published: boolean;
  readonly organCode: string | null;
  readonly organCreditCode: string | null;
  readonly topicCode: string | null;
  readonly columnCodes: readonly string[];
  readonly hasFiles: boolean;
}

/** The same as databases spell it. */
type SelectedRow = Omit<ContentRow, 'columnCodes' | 'hasFiles' | 'published'> &
  Readonly<Record<'columnCodes' | 'hasFiles' | 'publishedAt', unknown>>;

const NOT_READ: readonly Part[] = ['body', 'organ', 'coIssuers', 'topic', 'columns', 'attachments', 'displayUntil'];

/** All rows of a document in one statement, with the codes that they name. */
export const contentRows = (
  strapi: Core.Strapi,
  db: Knex,
  type: RegisteredType,
  documentId: string,
): Promise<ContentRow[]> => contentRowsOf(strapi, db, type, [documentId]);

/** All rows of several documents in one statement. */
export async function contentRowsOf(
  strapi: Core.Strapi,
  db: Knex,
  type: RegisteredType,
  documentIds: readonly string[],
): Promise<ContentRow[]> {
  const ids = Object.fromEntries(documentIds.map((documentId, index) => [`document${index}`, documentId]));
  const named = Object.keys(ids).map((name) => `:${name}`);
  const sql = contentSql(strapi, type).replace(DOCUMENT_IDS, named.join(', '));
  const result: unknown = await db.raw(sql, { ...ids, contentType: type.uid });
  return rowsOf<SelectedRow>(result).map(({ publishedAt, columnCodes, hasFiles, ...row }) => ({
    ...row,
    topicCode: row.topicCode ?? null,
    columnCodes: list(columnCodes).sort(),
    hasFiles: Boolean(hasFiles),
    published: publishedAt !== null,
  }));
}

/** Stands in the remembered statement for as many documents as are asked for. */
const DOCUMENT_IDS = ':documentIds';

const contentSql = rememberedBy((strapi, type: RegisteredType): string => {
  const db = strapi.db.connection;
  const query = db({ d: tableOf(strapi, type.uid) })
    .whereIn('d.document_id', [db.raw(DOCUMENT_IDS)])
    .select({ id: 'd.id', documentId: 'd.document_id', locale: 'd.locale', publishedAt: 'd.published_at' });

  for (const [part, attribute] of Object.entries(type.attribute)) {
    if (!NOT_READ.includes(part as Part)) query.select({ [part]: `d.${columnOf(strapi, type.uid, attribute)}` });
  }
  for (const part of ['organ', 'topic'] as const) {
    const attribute = type.attribute[part];
    if (attribute === undefined) continue;
    const link = linkOf(strapi, type.uid, attribute);
    query
      .leftJoin({ [`${part}_link`]: link.table }, `${part}_link.${link.from}`, 'd.id')
      .leftJoin({ [part]: link.targetTable }, `${part}.id`, `${part}_link.${link.to}`)
      .select({ [`${part}Code`]: `${part}.code` });
    if (part === 'organ') query.select({ organCreditCode: 'organ.credit_code' });
  }
  if (type.attribute.columns !== undefined)
    query.select({ columnCodes: columnCodes(strapi, type, type.attribute.columns) });
  if (type.attribute.attachments !== undefined) query.select({ hasFiles: filesOf(db, type.attribute.attachments) });
  return sqlOf(query);
});

/** Codes of the columns that a row stands in. */
function columnCodes(strapi: Core.Strapi, type: RegisteredType, attribute: string): Knex.QueryBuilder {
  const db = strapi.db.connection;
  const link = linkOf(strapi, type.uid, attribute);
  return db({ link: link.table })
    .join({ target: link.targetTable }, 'target.id', `link.${link.to}`)
    .whereRaw('?? = ??', [`link.${link.from}`, 'd.id'])
    .select(db.raw(`${jsonList(db)}(distinct target.code)`));
}

const filesOf = (db: Knex, attribute: string): Knex.Raw =>
  db.raw(
    `exists (select 1 from files_related_mph file
      where file.related_id = d.id and file.related_type = :contentType and file.field = '${attribute}')`,
  );

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const day = (value: unknown): PlainDate | null => text(value) as PlainDate | null;
const number = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));

/** Lists are JSON: parsed by PostgreSQL, text on SQLite. */
const list = (value: unknown): string[] => {
  const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : value;
  return Array.isArray(parsed) ? parsed.map(String) : [];
};

const toText = (row: ContentRow): RecordText => ({
  locale: row.locale,
  slug: text(row.slug) ?? '',
  title: text(row.title) ?? '',
  summary: text(row.summary),
  keywords: list(row.keywords),
});

/** A document as it is stored now. */
export interface StoredDocument {
  /** The published rows as the register sees them, and the id of the one it follows; `null` where none are left. */
  readonly published: {
    readonly document: PublishedDocument;
    readonly rowId: number;
    readonly hasFiles: boolean;
  } | null;
  /** No row is left at all, draft or published. */
  readonly gone: boolean;
}

/** Reads a document; the register follows its default locale, else the locale `followed` before. */
export async function storedDocument(publishing: Publishing, followed: string | undefined): Promise<StoredDocument> {
  const { strapi, trx, settings, type, documentId } = publishing;
  const stored = await contentRows(strapi, trx, type, documentId);
  const rows = stored.filter(({ published }) => published);
  const row = followedRow(rows, settings.defaultLocale, followed);
  if (row === undefined) return { published: null, gone: stored.length === 0 };
  const document = toPublishedDocument(type, rows, row);
  return { published: { document, rowId: row.id, hasFiles: row.hasFiles }, gone: false };
}

/** The row that the register follows: of the default locale, else of the one followed before. */
export function followedRow(
  rows: readonly ContentRow[],
  defaultLocale: string,
  followed: string | undefined,
): ContentRow | undefined {
  const inLocale = (locale: string | undefined) => rows.find((row) => row.locale === locale);
  return inLocale(defaultLocale) ?? inLocale(followed) ?? rows[0];
}

/** A document as the register sees it: its published rows, and the one it follows. */
export function toPublishedDocument(
  type: RegisteredType,
  rows: readonly ContentRow[],
  row: ContentRow,
): PublishedDocument {
  const organ = row.organCode;
  if (organ === null) throw new TypeError(`Published ${type.uid} ${row.documentId} has no organ`);
  const origin = row.origin === 'reprint' ? 'reprint' : 'own';

  return {
    locale: row.locale,
    documentNumber: text(row.documentNumber),
    issuer: origin === 'reprint' ? (text(row.issuer) ?? organ) : organ,
    texts: rows.map(toText).sort((one, other) => (one.locale < other.locale ? -1 : 1)),
    counted: {
      kind: kindOf(type, text(row.kind)),
      origin,
      organ,
      topic: row.topicCode,
      statutoryItem: text(row.statutoryItem),
      columns: row.columnCodes,
      channels: list(row.channels).sort(),
      madeOn: day(row.madeOn) as PlainDate,
      nature: text(row.nature),
      effectiveOn: day(row.effectiveOn),
      validUntil: day(row.validUntil),
      repealedOn: day(row.repealedOn),
      decidedOn: day(row.decidedOn),
      quantity: number(row.quantity),
      amount: row.amountYuan === null || row.amountYuan === undefined ? null : toFen(Number(row.amountYuan)),
    },
  };
}
