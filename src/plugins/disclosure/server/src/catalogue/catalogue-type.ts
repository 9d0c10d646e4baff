import type { RegisteredType } from '../../../core/registered-type';
import { rememberedBy } from '../remembered';
import { typesOf } from '../settings';
import type { AttributeNames } from './attributes';
import { attributeNames } from './attributes';
import type { Relation } from './relations';
import { relationsOf } from './relations';

/** A registered type with what its schema says. */
export interface CatalogueType {
  readonly type: RegisteredType;
  readonly names: AttributeNames;
  readonly relations: readonly Relation[];
}

/** Finds a registered type; the tables' metadata is there only once the database is. */
export const catalogueType = rememberedBy((strapi, uid: string): CatalogueType | undefined => {
  const type = typesOf(strapi).find((registered) => registered.uid === uid);
  return type && { type, names: attributeNames(strapi, uid), relations: relationsOf(strapi, uid) };
});
