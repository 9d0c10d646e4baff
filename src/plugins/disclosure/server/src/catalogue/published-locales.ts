import type { Core } from '@strapi/strapi';
import type { CatalogueType } from './catalogue-type';
import { writeLinks } from './equal-locales';
import type { StoredRow } from './stored-document';
import { storedDocument } from './stored-document';

/** Brings what is public in the locales that were not published now up to the shared values of their drafts. */
export async function alignPublished(
  strapi: Core.Strapi,
  { type, names, relations }: CatalogueType,
  documentId: string,
  isPublishedNow: (locale: string | null) => boolean,
): Promise<void> {
  const rows = await storedDocument(strapi, type.uid, documentId);
  for (const row of rows.filter(({ isDraft, locale }) => !isDraft && !isPublishedNow(locale))) {
    const draft = rows.find(({ isDraft, locale }) => isDraft && locale === row.locale);
    if (draft === undefined) continue;

    const files = await sharedFiles(strapi, type.uid, draft.id, names.media);
    const data = { ...changedValues(names.shared, row, draft), ...files };
    if (Object.keys(data).length > 0) await strapi.db.query(type.uid).update({ where: { id: row.id }, data });
    await writeLinks(strapi, type.uid, relations, row, draft.links);
  }
}

const changedValues = (shared: readonly string[], row: StoredRow, draft: StoredRow) =>
  Object.fromEntries(
    shared
      .filter((name) => JSON.stringify(row.values[name]) !== JSON.stringify(draft.values[name]))
      .map((name) => [name, draft.values[name]]),
  );

/** The ids of the files of a row, by attribute. */
export async function sharedFiles(strapi: Core.Strapi, uid: string, id: number, media: readonly string[]) {
  if (media.length === 0) return {};
  const populate = Object.fromEntries(media.map((name) => [name, { select: ['id'] }]));
  const row = (await strapi.db.query(uid).findOne({ where: { id }, select: ['id'], populate })) as Record<
    string,
    File[]
  >;
  return Object.fromEntries(media.map((name) => [name, [row[name] ?? []].flat().map((file) => file.id)]));
}

interface File {
  readonly id: number;
}
