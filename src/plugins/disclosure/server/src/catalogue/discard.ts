import type { Core } from '@strapi/strapi';
import type { Call, Next } from './call';
import type { CatalogueType } from './catalogue-type';
import { localeOf } from './locales';
import { storedDocument } from './stored-document';
import { spreadFrom } from './update';

/** A draft that goes back to what is public takes its relations back in every locale. */
export async function onDiscardDraft(
  strapi: Core.Strapi,
  kind: CatalogueType,
  call: Call,
  next: Next,
): Promise<unknown> {
  const { documentId = '' } = call.params;
  if (call.params.locale === '*') return next();

  const locale = await localeOf(strapi, call.params.locale);
  const rows = await storedDocument(strapi, kind.type.uid, documentId);
  const before = rows.find((row) => row.isDraft && row.locale === locale);
  const result = await next();
  if (before !== undefined && rows.some((row) => row.locale !== locale)) {
    await spreadFrom(strapi, kind, documentId, locale, before.links);
  }
  return result;
}
