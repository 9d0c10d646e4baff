import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { canonicalJson } from '../../../core/canonical';
import type { DocumentInLocale } from '../services';
import { written, writtenParts, type Row } from './written';

const ALL = '*';

/** The drafts of a document that `locale` speaks of, with all that editors wrote. */
export const draftRows = (
  strapi: Core.Strapi,
  { contentType, documentId, locale }: DocumentInLocale,
): Promise<(Row & { readonly locale: string | null })[]> =>
  strapi.db.query(contentType).findMany({
    where: { documentId, publishedAt: null, ...(locale !== null && locale !== ALL && { locale }) },
    populate: writtenParts(strapi, contentType),
    orderBy: 'locale',
  });

/** SHA-256 of what editors wrote; `null` where there is no draft. */
export async function draftVersion(strapi: Core.Strapi, document: DocumentInLocale): Promise<string | null> {
  const rows = await draftRows(strapi, document);
  if (rows.length === 0) return null;
  const text = canonicalJson(rows.map((row) => [row.locale ?? null, written(strapi, document.contentType, row)]));
  return createHash('sha256').update(text).digest('hex');
}

/** Locales that an action of this document speaks of now; `[null]` where the type has none. */
export async function draftLocales(
  strapi: Core.Strapi,
  { contentType, documentId, locale }: DocumentInLocale,
): Promise<(string | null)[]> {
  const rows = (await strapi.db.query(contentType).findMany({
    select: ['locale'],
    where: { documentId, publishedAt: null, ...(locale !== null && locale !== ALL && { locale }) },
    orderBy: 'locale',
  })) as { locale: string | null }[];
  return rows.map((row) => (locale === null ? null : row.locale));
}
