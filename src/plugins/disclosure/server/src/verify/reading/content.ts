import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { groupBy } from '../../../../core/group-by';
import type { RegisteredType } from '../../../../core/registered-type';
import type { PublishedContent, StoredFile } from '../../../../core/verify/stored';
import { attachedFilesOf } from '../../register/attachments';
import type { ContentRow } from '../../register/content';
import { contentRowsOf, followedRow, toPublishedDocument } from '../../register/content';

interface Scope {
  readonly strapi: Core.Strapi;
  readonly db: Knex;
  readonly type: RegisteredType;
  readonly defaultLocale: string;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What is published of `documentIds`, in a few statements; by documentId, without those of which nothing is. */
export async function readContent(
  { strapi, db, type, defaultLocale }: Scope,
  documentIds: readonly string[],
  followed: (documentId: string) => string | undefined,
): Promise<Map<string, PublishedContent>> {
  const rows = await contentRowsOf(strapi, db, type, documentIds);
  const documents = groupBy(rows, ({ documentId }) => documentId);
  const main = new Map<string, ContentRow>();
  for (const [documentId, ofDocument] of documents) {
    const published = ofDocument.filter((row) => row.published);
    const row = followedRow(published, defaultLocale, followed(documentId));
    if (row !== undefined) main.set(documentId, row);
  }
  const ids = [...main.values()].map(({ id }) => id);
  const files = await attachedFilesOf(strapi, db, type, ids);
  return new Map(
    [...main].map(([documentId, row]) => {
      const ofDocument = documents.get(documentId) ?? [];
      return [documentId, toContent(type, ofDocument, row, files.get(row.id) ?? [])];
    }),
  );
}

function toContent(
  type: RegisteredType,
  rows: readonly ContentRow[],
  row: ContentRow,
  files: readonly StoredFile[],
): PublishedContent {
  const published = rows.filter((each) => each.published);
  const drafts = new Set(rows.filter((each) => !each.published).map(({ locale }) => locale));
  const locales = [...new Set(published.map(({ locale }) => locale))];
  const first = locales.flatMap((locale) => published.find((each) => each.locale === locale) ?? []);
  return {
    document: row.organCode === null ? null : toPublishedDocument(type, first, row),
    files,
    given: rows.map((each) => ({ indexNumber: text(each.indexNumber), disclosedOn: text(each.disclosedOn) })),
    twice: locales.filter((locale) => published.filter((each) => each.locale === locale).length > 1),
    withoutDraft: locales.filter((locale) => !drafts.has(locale)),
  };
}
