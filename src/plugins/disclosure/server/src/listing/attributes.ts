import type { Core, UID } from '@strapi/strapi';
import type { RegisteredType } from '../../../core/registered-type';

export interface Attribute {
  readonly type: string;
  readonly private?: boolean;
  readonly visible?: boolean;
  readonly target?: string;
}

/** The attributes of a registered type's schema by name. */
export const attributesOf = (strapi: Core.Strapi, type: RegisteredType) =>
  Object.entries(strapi.contentType(type.uid as UID.ContentType).attributes) as [string, Attribute][];
