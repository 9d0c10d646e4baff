import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Part } from '../../../core/registered-type';
import type { Attributes } from '../../../core/catalogue/fields';
import type { Call, Next } from './call';
import { writeOver } from './call';
import type { CatalogueType } from './catalogue-type';
import { draftSlug } from './draft-slug';
import { mayRead } from './readable';
import { storedDocument } from './stored-document';
import { findRecord } from '../register/records';
import { refuseSealedCopy } from '../register/refuse-closed';

const OF_ONE_DOCUMENT: readonly Part[] = ['indexNumber', 'documentNumber', 'slug'];

/** A clone is a new document: it takes over neither numbers nor days, unless the editor wrote new ones into the form. */
export async function onClone(strapi: Core.Strapi, kind: CatalogueType, call: Call, next: Next): Promise<unknown> {
  const { type, names } = kind;
  const { documentId = '', data = {} } = call.params;
  const [source] = await storedDocument(strapi, type.uid, documentId);
  if (source === undefined) return next();
  // Strapi's own route asks for the right to create, and so shows a copy of what its caller may not read.
  if (!(await mayRead(strapi, type.uid, documentId))) throw new errors.ForbiddenError();
  await strapi.db.transaction(async ({ trx }) => refuseSealedCopy(strapi, await findRecord(trx, type.uid, documentId)));

  const own = [...OF_ONE_DOCUMENT.flatMap((part) => type.attribute[part] ?? []), ...names.days];
  const carriedOver = own.filter((name) => data[name] === undefined || data[name] === source.values[name]);
  writeOver(call, Object.fromEntries(carriedOver.map((name) => [name, null])));

  const result = await next();
  await nameClone(strapi, kind, result as { documentId?: string; entries?: Attributes[] });
  return result;
}

/** Slugs of the new document, one a locale; `entries` are what the caller gets to see. */
async function nameClone(
  strapi: Core.Strapi,
  { type }: CatalogueType,
  { documentId, entries = [] }: { documentId?: string; entries?: Attributes[] },
): Promise<void> {
  for (const entry of entries) {
    const slug = await draftSlug(strapi, type, entry, documentId);
    if (Object.keys(slug).length === 0) continue;
    await strapi.db.query(type.uid).update({ where: { id: entry.id }, data: slug });
    Object.assign(entry, slug);
  }
}
