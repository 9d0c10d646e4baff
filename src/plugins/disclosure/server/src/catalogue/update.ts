import type { Core } from '@strapi/strapi';
import type { Attributes } from '../../../core/catalogue/fields';
import { attributesAfter } from './attribute-input';
import type { Call, Next } from './call';
import { writeOver } from './call';
import type { CatalogueType } from './catalogue-type';
import { draftSlug } from './draft-slug';
import { linksForLocale, spreadLinks } from './equal-locales';
import type { Links } from './links';
import { localeOf } from './locales';
import { createLookUps } from './look-ups';
import { prepare } from './prepare';
import { sharedFiles } from './published-locales';
import type { StoredRow } from './stored-document';
import { storedDocument } from './stored-document';
import { recordIn } from '../register/middlewares';

/** A change of one locale, or a new locale: shared fields and relations are those of the whole document. */
export async function onUpdate(strapi: Core.Strapi, kind: CatalogueType, call: Call, next: Next): Promise<unknown> {
  const { documentId = '', data = {} } = call.params;
  const rows = await storedDocument(strapi, kind.type.uid, documentId);
  const [first] = rows;
  if (first === undefined) return next();

  const locale = await localeOf(strapi, call.params.locale);
  const draft = rows.find((row) => row.isDraft && row.locale === locale);
  const before = draft ?? (await newLocale(strapi, kind, rows.find((row) => row.isDraft) ?? first, locale));
  if (draft === undefined) writeOver(call, untouched({ ...before.values, ...before.links }, data));

  const attributes = await attributesAfter(strapi, kind.relations, { ...before.values, ...before.links }, data);
  const patch = await prepare(strapi, kind, attributes, {
    documentId,
    judged: draft && { ...draft.values, ...draft.links },
    isRegistered: recordIn(call) !== undefined,
    publishing: false,
    filling: false,
    lookUps: createLookUps(strapi),
  });
  writeOver(call, { ...patch, ...(await draftSlug(strapi, kind.type, attributes, documentId)) });
  const result = await next();

  if (draft === undefined) await keepEmpty(strapi, kind, call);
  if (rows.some((row) => row.locale !== locale)) await spreadFrom(strapi, kind, documentId, locale, before.links);
  return result;
}

/** Gives the drafts of other locales what changed in the draft of `locale` since it named `before`. */
export async function spreadFrom(
  strapi: Core.Strapi,
  { type, relations }: CatalogueType,
  documentId: string,
  locale: string,
  before: Links,
): Promise<void> {
  const drafts = (await storedDocument(strapi, type.uid, documentId)).filter((row) => row.isDraft);
  const after = drafts.find((row) => row.locale === locale)?.links;
  const others = drafts.filter((row) => row.locale !== locale);
  if (after !== undefined) await spreadLinks(strapi, type.uid, relations, { before, after }, others);
}

/** What a locale starts with: the shared values, the files and the relations of the document, as its drafts have them. */
async function newLocale(
  strapi: Core.Strapi,
  { type, names, relations }: CatalogueType,
  source: StoredRow,
  locale: string,
): Promise<{ values: Attributes; links: Links }> {
  return {
    values: {
      ...Object.fromEntries(names.shared.map((name) => [name, source.values[name]])),
      ...(await sharedFiles(strapi, type.uid, source.id, names.media)),
    },
    links: await linksForLocale(strapi, relations, source, locale),
  };
}

/** Strapi fills what a new locale leaves empty from what is public; in the drafts it was emptied since. */
async function keepEmpty(strapi: Core.Strapi, { type, names }: CatalogueType, { params }: Call): Promise<void> {
  const { documentId, data = {} } = params;
  const empty = names.shared.filter((name) => (data[name] ?? null) === null);
  if (empty.length === 0) return;
  await strapi.db.query(type.uid).updateMany({
    where: { documentId, publishedAt: null },
    data: Object.fromEntries(empty.map((name) => [name, null])),
  });
}

/** What the caller says nothing about; an empty `connect` from a form says nothing. */
const untouched = (before: Attributes, data: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(before).filter(([name]) => data[name] === undefined || isEmptyOperation(data[name])),
  );

const isEmptyOperation = (input: unknown): boolean =>
  typeof input === 'object' &&
  input !== null &&
  !('set' in input) &&
  ['connect', 'disconnect'].every((name) => {
    const ends = (input as Record<string, unknown>)[name];
    return ends === undefined || (Array.isArray(ends) && ends.length === 0);
  }) &&
  ('connect' in input || 'disconnect' in input);
