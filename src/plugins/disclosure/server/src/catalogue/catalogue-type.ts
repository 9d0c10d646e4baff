import type { Core } from '@strapi/strapi';
import type { RegisteredType } from '../../../core/registered-type';
import { typesOf } from '../settings';
import type { AttributeNames } from './attributes';
import { attributeNames } from './attributes';
import type { Relation } from './relations';
import { relationsOf } from './relations';

/** A registered type with what its schema says, worked out once. */
export interface CatalogueType {
  readonly type: RegisteredType;
  readonly names: AttributeNames;
  readonly relations: readonly Relation[];
}

/** Finds a registered type; the tables' metadata is there only once the database is. */
export function catalogueTypes(strapi: Core.Strapi): (uid: string) => CatalogueType | undefined {
  const known = new Map(typesOf(strapi).map((type) => [type.uid, type]));
  const read = new Map<string, CatalogueType>();
  return (uid) => {
    const type = known.get(uid);
    if (type === undefined) return undefined;

    const found = read.get(uid) ?? {
      type,
      names: attributeNames(strapi, uid),
      relations: relationsOf(strapi, uid),
    };
    read.set(uid, found);
    return found;
  };
}
