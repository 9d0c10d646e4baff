import type { Core } from '@strapi/strapi';
import { settingsOf } from '../settings';
import { attributeNames } from './attributes';
import { spreadLinks, writeLinks } from './equal-locales';
import { localeCodes } from './locales';
import { relationsOf } from './relations';
import type { StoredRow } from './stored-document';
import { storedDocument } from './stored-document';

const OF_THE_ROW: readonly string[] = ['id', 'locale', 'createdAt', 'updatedAt'];

/** Content types whose entries other documents name. */
export const codeLists = (strapi: Core.Strapi): readonly string[] => {
  const { organs, topics, columns } = settingsOf(strapi);
  return [organs, topics, columns];
};

/**
 * Gives an entry a row in every locale: a relation from a document in a locale that the entry does not have would be
 * dropped at publication. After a change of the first locale, names that were never translated follow it.
 */
export async function completeLocales(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  change?: { readonly locale: string; readonly before: readonly StoredRow[] },
): Promise<void> {
  const relations = relationsOf(strapi, uid);
  const rows = await storedDocument(strapi, uid, documentId);
  const [first] = rows;
  if (first === undefined) return;

  const changed = rows.find(({ locale }) => locale === change?.locale) ?? first;
  const known = change?.before.find(({ id }) => id === changed.id);
  const others = rows.filter((row) => row !== changed);
  if (known !== undefined) {
    if (changed === first) await followNames(strapi, uid, changed, known, others);
    await spreadLinks(strapi, uid, relations, { before: known.links, after: changed.links }, others);
  }

  const missing = (await localeCodes(strapi)).filter((locale) => !rows.some((row) => row.locale === locale));
  for (const locale of missing) {
    const values = Object.fromEntries(Object.entries(changed.values).filter(([name]) => !OF_THE_ROW.includes(name)));
    const { id } = (await strapi.db.query(uid).create({ data: { ...values, locale } })) as { id: number };
    await writeLinks(strapi, uid, relations, { ...changed, id, locale, links: {} }, changed.links);
  }
}

/** Every entry of every list that lacks a locale: after a locale was added, or content brought in by another road. */
export async function completeCodeLists(strapi: Core.Strapi): Promise<void> {
  const locales = await localeCodes(strapi);
  for (const uid of codeLists(strapi)) {
    const rows = (await strapi.db.query(uid).findMany({
      select: ['id', 'documentId', 'locale'],
    })) as { documentId: string; locale: string | null }[];
    const held = new Set(rows.map(({ documentId, locale }) => `${documentId} ${locale}`));
    const lacking = [...new Set(rows.map(({ documentId }) => documentId))].filter(
      (documentId) => !locales.every((locale) => held.has(`${documentId} ${locale}`)),
    );
    for (const documentId of lacking) await completeLocales(strapi, uid, documentId);
    // Once more: a parent may have come after its child.
    for (const documentId of lacking) await evenLinks(strapi, uid, documentId);
  }
}

async function evenLinks(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  const [first, ...others] = await storedDocument(strapi, uid, documentId);
  if (first === undefined) return;
  for (const row of others) await writeLinks(strapi, uid, relationsOf(strapi, uid), row, first.links);
}

/** Text of other locales that is still the copy of the old text takes the new one. */
async function followNames(
  strapi: Core.Strapi,
  uid: string,
  changed: StoredRow,
  known: StoredRow,
  others: readonly StoredRow[],
): Promise<void> {
  const { localized } = attributeNames(strapi, uid);
  const renamed = localized.filter((name) => changed.values[name] !== known.values[name]);
  for (const row of others) {
    const copied = renamed.filter((name) => row.values[name] === known.values[name]);
    const data = Object.fromEntries(copied.map((name) => [name, changed.values[name]]));
    if (copied.length > 0) await strapi.db.query(uid).update({ where: { id: row.id }, data });
  }
}
