import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { toFen } from '../../../core/money';
import type { PlainDate } from '../../../core/plain-date';
import type { PublishedDocument, RecordText } from '../../../core/record';
import type { Part, RegisteredType } from '../../../core/registered-type';
import { kindOf } from '../../../core/registered-type';
import { columnOf, linkOf, tableOf } from './content-tables';
import type { Publishing } from './publication';

/** A stored row of a registered document: one locale, draft or published. */
export interface ContentRow extends Record<Part, unknown> {
  readonly id: number;
  readonly locale: string;
  readonly published: boolean;
  readonly organCode: string | null;
  readonly organCreditCode: string | null;
  readonly topicCode: string | null;
}

const RELATIONS: readonly Part[] = ['organ', 'coIssuers', 'topic', 'columns', 'attachments'];

/** All rows of a document in one statement, with the codes of its organ and topic. */
export async function contentRows(
  strapi: Core.Strapi,
  db: Knex,
  type: RegisteredType,
  documentId: string,
): Promise<ContentRow[]> {
  const query = db({ d: tableOf(strapi, type.uid) })
    .where('d.document_id', documentId)
    .select({ id: 'd.id', locale: 'd.locale', publishedAt: 'd.published_at' });

  for (const [part, attribute] of Object.entries(type.attribute)) {
    if (!RELATIONS.includes(part as Part)) query.select({ [part]: `d.${columnOf(strapi, type.uid, attribute)}` });
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
  const rows = (await query) as (ContentRow & { publishedAt: unknown })[];
  return rows.map(({ publishedAt, ...row }) => ({
    ...row,
    topicCode: row.topicCode ?? null,
    published: publishedAt !== null,
  }));
}

/** Codes of the columns that the row `id` stands in. */
export async function columnCodes(strapi: Core.Strapi, db: Knex, type: RegisteredType, id: number): Promise<string[]> {
  if (type.attribute.columns === undefined) return [];
  const link = linkOf(strapi, type.uid, type.attribute.columns);
  const codes = await db({ link: link.table })
    .join({ target: link.targetTable }, 'target.id', `link.${link.to}`)
    .where(`link.${link.from}`, id)
    .distinct<{ code: string }[]>('target.code');
  return codes.map(({ code }) => code).sort();
}

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
  readonly published: { readonly document: PublishedDocument; readonly rowId: number } | null;
  /** No row is left at all, draft or published. */
  readonly gone: boolean;
}

/** Reads a document; the register follows its default locale, else the locale `followed` before. */
export async function storedDocument(publishing: Publishing, followed: string | undefined): Promise<StoredDocument> {
  const { strapi, trx, settings, type, documentId } = publishing;
  const stored = await contentRows(strapi, trx, type, documentId);
  const rows = stored.filter(({ published }) => published);
  const inLocale = (locale: string | undefined) => rows.find((row) => row.locale === locale);
  const row = inLocale(settings.defaultLocale) ?? inLocale(followed) ?? rows[0];
  if (row === undefined) return { published: null, gone: stored.length === 0 };
  const organ = row.organCode;
  if (organ === null) throw new TypeError(`Published ${type.uid} ${documentId} has no organ`);
  const origin = row.origin === 'reprint' ? 'reprint' : 'own';

  const document: PublishedDocument = {
    locale: row.locale,
    documentNumber: text(row.documentNumber),
    issuer: origin === 'reprint' ? (text(row.issuer) ?? organ) : organ,
    texts: rows.map(toText),
    counted: {
      kind: kindOf(type, text(row.kind)),
      origin,
      organ,
      topic: row.topicCode,
      statutoryItem: text(row.statutoryItem),
      columns: await columnCodes(strapi, trx, type, row.id),
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
  return { published: { document, rowId: row.id }, gone: false };
}
