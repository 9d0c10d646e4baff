import type { UID } from '@strapi/strapi';
import type { RegisteredType } from '../../../core/registered-type';
import type { Attachment, RecordDetail } from '../../../shared/record';
import type { Register } from '../counting/counts';
import { isSealed } from '../register/records';
import type { RecordRow } from '../register/records';
import { TABLES } from '../tables/names';
import { bodyHtml } from './body-html';
import type { Reader } from './cards';
import { textFor, toCard } from './cards';
import type { StoredText } from './cards';
import { ownFields } from './own-fields';
import { documentRelations, relatedCards } from './related';

type Content = Readonly<Record<string, unknown>>;

/** The record of a document with its text; without a text where it is not public; `null` where there is no record. */
export async function detail(register: Register, reader: Reader, documentId: string): Promise<RecordDetail | null> {
  const { db, types } = register;
  const row = await db<RecordRow>(TABLES.records).where({ document_id: documentId }).first();
  const type = types.find(({ uid }) => uid === row?.content_type);
  if (row === undefined || type === undefined) return null;

  const texts: StoredText[] = await db(TABLES.texts).where({ record_id: row.id }).orderBy('locale');
  const columns = await db(TABLES.columns).where({ record_id: row.id }).orderBy('column_code').pluck('column_code');
  const text = textFor(texts, row, reader.locale);
  const card = toCard(row, text, columns, reader);
  const open = row.state === 'public' && text !== undefined;
  const content = open ? await publishedRow(register, type, row, text.locale) : null;
  const written = content?.[type.attribute.body ?? ''];
  const body = typeof written === 'string' ? written : null;

  return {
    ...(content ? ownFields(register, type, content) : {}),
    ...card,
    ...(type.feeds === 'regulation' && !isSealed(row) && { endingOn: row.ending_on, ending: row.ending }),
    statutoryItem: isSealed(row) ? null : row.statutory_item,
    channels: open ? await db(TABLES.channels).where({ record_id: row.id }).orderBy('channel').pluck('channel') : [],
    keywords: open ? (JSON.parse(text.keywords) as string[]) : [],
    locales: open ? texts.filter(({ is_public }) => Boolean(is_public)).map(({ locale }) => locale) : [],
    body,
    bodyHtml: body === null ? null : bodyHtml(body),
    attachments: open ? await attachmentsOf(register, reader, row.id) : [],
    coIssuers: content ? coIssuersOf(reader, type, content) : [],
    relations: content ? await relatedCards(register, reader, { type, content }) : {},
  };
}

/** The published row of a locale with the ids of what it is related to. */
async function publishedRow(
  register: Register,
  type: RegisteredType,
  row: RecordRow,
  locale: string,
): Promise<Content | null> {
  const relations = [
    ...documentRelations(register, type),
    ...(type.attribute.coIssuers ? [type.attribute.coIssuers] : []),
  ];
  const populate = Object.fromEntries(relations.map((name) => [name, true]));
  const found: unknown = await register.strapi
    .documents(type.uid as UID.ContentType)
    .findOne({ documentId: row.document_id, locale, status: 'published', populate } as never);
  return found as Content | null;
}

async function attachmentsOf({ db }: Register, { origin }: Reader, recordId: number): Promise<Attachment[]> {
  const rows: (Omit<Attachment, 'size'> & { size: number | string })[] = await db(TABLES.attachments)
    .where({ record_id: recordId })
    .orderBy('position')
    .select('name', 'url', 'mime', 'size', 'sha256');
  const absolute = (url: string) => (url.startsWith('/') ? `${origin}${url}` : url);
  return rows.map(({ size, url, ...file }) => ({ ...file, url: absolute(url), size: Number(size) }));
}

function coIssuersOf({ organName }: Reader, type: RegisteredType, content: Content) {
  const organs = (content[type.attribute.coIssuers ?? ''] ?? []) as { code: string }[];
  return organs.map(({ code }) => ({ code, name: organName(code) }));
}
