import type { Core } from '@strapi/strapi';
import { isEmpty } from '../../../core/catalogue/empty';
import type { Attributes } from '../../../core/catalogue/fields';
import { textOf } from '../../../core/catalogue/fields';
import type { RegisteredType } from '../../../core/registered-type';
import { freeSlug, slugFor } from './slugs';

/** A first suggestion while the document is a draft; types named by their index number get theirs with that number. */
export async function draftSlug(
  strapi: Core.Strapi,
  type: RegisteredType,
  attributes: Attributes,
  documentId: string | undefined,
): Promise<Attributes> {
  const name = type.attribute.slug;
  const title = textOf(attributes[type.attribute.title]);
  if (type.slugFrom === 'indexNumber' || title === '' || !isEmpty(attributes[name])) return {};

  const slug = await slugFor(type, { title, indexNumber: null, documentId: documentId ?? '' });
  return slug === '' ? {} : { [name]: await freeSlug(strapi, type, slug, documentId) };
}
