import type { Core } from '@strapi/strapi';
import type { Links } from './links';
import { linksOfDocument } from './links';

/** A draft or a published row of a document in one locale, with the documentIds it names. */
export interface StoredRow {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly isDraft: boolean;
  readonly values: Readonly<Record<string, unknown>>;
  readonly links: Links;
}

/** Every row of a document, oldest first: two statements, however many locales it has. */
export async function storedDocument(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<readonly StoredRow[]> {
  const rows = (await strapi.db.query(uid).findMany({ where: { documentId }, orderBy: 'id' })) as Record<
    string,
    unknown
  >[];
  if (rows.length === 0) return [];

  const linksOf = await linksOfDocument(strapi, uid, documentId);
  return rows.map((values) => ({
    id: values.id as number,
    documentId,
    locale: (values.locale as string | undefined) ?? null,
    isDraft: (values.publishedAt ?? null) === null,
    values,
    links: linksOf(values.id as number),
  }));
}
