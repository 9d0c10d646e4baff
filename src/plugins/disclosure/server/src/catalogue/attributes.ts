import { rememberedBy } from '../remembered';

interface Attribute {
  readonly type: string;
  readonly required?: boolean;
  readonly default?: unknown;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}

/** What the catalogue needs to know of a type's attributes, by name. */
export interface AttributeNames {
  readonly days: readonly string[];
  readonly required: readonly string[];
  /** Kept equal in all locales by value; relations and media are, too, by their own means. */
  readonly shared: readonly string[];
  /** Files that all locales share. */
  readonly media: readonly string[];
  /** Text that each locale has of its own. */
  readonly localized: readonly string[];
  readonly defaults: Readonly<Record<string, unknown>>;
}

const BOOKKEEPING: readonly string[] = ['id', 'documentId', 'locale', 'createdAt', 'updatedAt', 'publishedAt'];
const KEPT_ELSEWHERE: readonly string[] = ['relation', 'media', 'component', 'dynamiczone', 'uid'];

export const attributeNames = rememberedBy((strapi, uid: string): AttributeNames => {
  const { attributes } = strapi.get('content-types').get(uid) as { attributes: Readonly<Record<string, Attribute>> };
  const entries = Object.entries(attributes);
  const values = entries.filter(([name, { type }]) => !BOOKKEEPING.includes(name) && !KEPT_ELSEWHERE.includes(type));
  const isLocalized = ({ pluginOptions }: Attribute) => pluginOptions?.i18n?.localized === true;
  const names = (found: readonly (readonly [string, Attribute])[]) => found.map(([name]) => name);
  return {
    days: names(entries.filter(([, { type }]) => type === 'date')),
    required: names(entries.filter(([, attribute]) => attribute.required === true)),
    shared: names(values.filter(([, attribute]) => !isLocalized(attribute))),
    media: names(entries.filter(([, attribute]) => attribute.type === 'media' && !isLocalized(attribute))),
    localized: names(values.filter(([, attribute]) => isLocalized(attribute))),
    defaults: Object.fromEntries(
      entries.flatMap(([name, attribute]) => ('default' in attribute ? [[name, attribute.default]] : [])),
    ),
  };
});
