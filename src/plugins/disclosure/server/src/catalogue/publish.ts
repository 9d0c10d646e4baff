import type { Core } from '@strapi/strapi';
import type { Attributes } from '../../../core/catalogue/fields';
import type { Call, Next } from './call';
import type { CatalogueType } from './catalogue-type';
import { writeLinks } from './equal-locales';
import type { Links } from './links';
import { speaksOf } from './locales';
import { createLookUps } from './look-ups';
import { prepare } from './prepare';
import { alignPublished } from './published-locales';
import { storedDocument } from './stored-document';
import type { StoredRow } from './stored-document';
import { recordIn } from '../register/middlewares';

/** A publication of drafts that are there: they are completed and judged first, in every locale that goes out. */
export async function onPublish(strapi: Core.Strapi, kind: CatalogueType, call: Call, next: Next): Promise<unknown> {
  const { documentId = '', locale } = call.params;
  const rows = await storedDocument(strapi, kind.type.uid, documentId);
  const isMeant = await speaksOf(strapi, locale);
  const drafts = rows.filter((row) => row.isDraft);
  const going = drafts.filter((row) => isMeant(row.locale));
  const lookUps = createLookUps(strapi);

  for (const draft of going) {
    const attributes = { ...draft.values, ...draft.links };
    const before = rows.find((row) => !row.isDraft && row.locale === draft.locale);
    const patch = await prepare(strapi, kind, attributes, {
      documentId,
      judged: before && { ...before.values, ...before.links },
      isRegistered: recordIn(call) !== undefined,
      publishing: true,
      filling: true,
      lookUps,
    });
    if (Object.keys(patch).length > 0) await complete(strapi, kind, draft, drafts, patch);
  }
  const result = await next();

  const othersArePublic = going.length > 0 && rows.some((row) => !row.isDraft && !isMeant(row.locale));
  if (othersArePublic) await alignPublished(strapi, kind, documentId, isMeant);
  return result;
}

/** Writes what was filled in: shared values and relations into all drafts, the rest into this one. */
async function complete(
  strapi: Core.Strapi,
  { type, names, relations }: CatalogueType,
  draft: StoredRow,
  drafts: readonly StoredRow[],
  patch: Attributes,
): Promise<void> {
  const pick = (isWanted: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(patch).filter(([name]) => isWanted(name)));
  const isRelation = (name: string) => relations.some(({ attribute }) => attribute === name);
  const isShared = (name: string) => names.shared.includes(name);

  const shared = pick(isShared);
  const own = pick((name) => !isShared(name) && !isRelation(name));
  const links = pick(isRelation) as Links;
  const { documentId } = draft;
  const table = strapi.db.query(type.uid);

  if (Object.keys(shared).length > 0)
    await table.updateMany({ where: { documentId, publishedAt: null }, data: shared });
  if (Object.keys(own).length > 0) await table.update({ where: { id: draft.id }, data: own });
  if (Object.keys(links).length > 0) {
    for (const row of drafts) await writeLinks(strapi, type.uid, relations, row, links);
  }
}
