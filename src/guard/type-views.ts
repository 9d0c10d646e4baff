import type { Core, Schema, UID } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import type { Attribute, FindType, TypeView } from './query/type-view';
import type { ValueKind } from './query/values';

const FILE = 'plugin::upload.file';
/** Everything else is text. */
const KINDS: Readonly<Record<string, ValueKind>> = {
  integer: 'integer',
  biginteger: 'bigInteger',
  float: 'number',
  decimal: 'number',
  boolean: 'boolean',
  date: 'day',
  datetime: 'instant',
  timestamp: 'instant',
  json: 'json',
  blocks: 'json',
};

/** Public views of the content types and components, made when first asked for. */
export function createTypeViews(strapi: Core.Strapi): FindType {
  const views = new Map<string, TypeView>();
  return (uid) => {
    const view = views.get(uid) ?? viewOf(strapi.getModel(uid as UID.Schema));
    views.set(uid, view);
    return view;
  };
}

const viewOf = (schema: Schema.Schema): TypeView => ({
  uid: schema.uid,
  attributes: new Map(
    Object.entries(schema.attributes).flatMap(([name, attribute]) => {
      const visible = contentTypes.isPrivateAttribute(schema, name) ? undefined : attributeOf(name, attribute);
      return visible ? [[name, visible] as const] : [];
    }),
  ),
});

const attributeOf = (name: string, attribute: Schema.Attribute.AnyAttribute): Attribute | undefined => {
  switch (attribute.type) {
    case 'password':
      return undefined;
    case 'media':
      return { kind: 'link', target: FILE, translations: false, many: attribute.multiple === true };
    case 'component':
      return { kind: 'link', target: attribute.component, translations: false, many: attribute.repeatable === true };
    case 'relation':
      return isPlainLink(attribute)
        ? {
            kind: 'link',
            target: attribute.target,
            translations: name === 'localizations',
            many: attribute.relation.endsWith('ToMany'),
          }
        : undefined;
    // What a zone or a polymorphic link leads to has no single type, so nothing could be said about it here.
    case 'dynamiczone':
      return undefined;
    default:
      return { kind: 'scalar', value: KINDS[attribute.type] ?? 'text' };
  }
};

/** A file's `related` leads to every entry that uses it, drafts too; `admin::` links to the people who edit. */
const isPlainLink = (
  attribute: Schema.Attribute.AnyAttribute,
): attribute is Schema.Attribute.AnyAttribute & { target: string; relation: string } =>
  'target' in attribute && typeof attribute.target === 'string' && !attribute.target.startsWith('admin::');
