import type { Core } from '@strapi/strapi';
import { textOf } from '../../../core/catalogue/fields';
import type { RegisteredType } from '../../../core/registered-type';
import { typesOf } from '../settings';
import { freeSlug, slugFor } from './slugs';

interface FieldOfType {
  readonly contentTypeUID: string;
  readonly field: string;
  readonly locale?: string;
}

type WithValue = FieldOfType & { readonly value: string };
type WithData = FieldOfType & { readonly data?: Readonly<Record<string, unknown>> };

/** The service behind the form's button that makes a slug. */
interface UidService {
  generateUIDField(request: WithData): Promise<string>;
  findUniqueUID(request: WithValue): Promise<string>;
  checkUIDAvailability(request: WithValue): Promise<boolean>;
}

/** The same names in the form as everywhere else, free in all locales of the type; other types keep Strapi's own. */
export function wrapUidField(strapi: Core.Strapi): void {
  const types = typesOf(strapi);
  const typeOf = ({ contentTypeUID, field }: FieldOfType): RegisteredType | undefined =>
    types.find(({ uid, attribute }) => uid === contentTypeUID && attribute.slug === field);

  strapi.get('services').extend('plugin::content-manager.uid', (stock: UidService): UidService => ({
    async generateUIDField(request) {
      const type = typeOf(request);
      if (type === undefined) return stock.generateUIDField(request);
      const { data = {} } = request;
      const { title, indexNumber } = type.attribute;
      const documentId = textOf(data.documentId);
      const source = { title: textOf(data[title]), indexNumber: textOf(data[indexNumber]), documentId };
      return freeSlug(strapi, type, (await slugFor(type, source)) || type.name, documentId);
    },

    async findUniqueUID(request) {
      const type = typeOf(request);
      return type === undefined ? stock.findUniqueUID(request) : freeSlug(strapi, type, request.value);
    },

    async checkUIDAvailability(request) {
      const type = typeOf(request);
      if (type === undefined) return stock.checkUIDAvailability(request);
      return (await freeSlug(strapi, type, request.value)) === request.value;
    },
  }));
}
