import type { Core } from '@strapi/strapi';
import { attributesAfter } from './attribute-input';
import type { Call, Next } from './call';
import { writeOver } from './call';
import type { CatalogueType } from './catalogue-type';
import { draftSlug } from './draft-slug';
import { createLookUps } from './look-ups';
import { prepare } from './prepare';

/** A new document: what need not be typed is filled in, what is wrong is refused. */
export async function onCreate(strapi: Core.Strapi, kind: CatalogueType, call: Call, next: Next): Promise<unknown> {
  const attributes = await attributesAfter(strapi, kind.relations, kind.names.defaults, call.params.data ?? {});
  const patch = await prepare(strapi, kind, attributes, {
    documentId: undefined,
    judged: undefined,
    isRegistered: false,
    publishing: false,
    filling: true,
    lookUps: createLookUps(strapi),
  });
  writeOver(call, { ...patch, ...(await draftSlug(strapi, kind.type, attributes, undefined)) });
  return next();
}
