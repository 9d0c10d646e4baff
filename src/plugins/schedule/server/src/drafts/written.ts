import type { Core, UID } from '@strapi/strapi';
import { settingsOf } from '../settings';

export type Row = Readonly<Record<string, unknown>>;

interface Attribute {
  readonly type: string;
  readonly relation?: string;
  readonly mappedBy?: string;
  readonly unstable_virtual?: boolean;
  readonly component?: string;
  readonly components?: readonly string[];
}

const NOT_WRITTEN: readonly string[] = [
  ...['id', 'documentId', 'locale', 'localizations', 'createdAt', 'updatedAt', 'publishedAt', 'firstPublishedAt'],
  ...['createdBy', 'updatedBy'],
];

/** Links that are kept on the other side are written on the other document's form, and change without this one. */
const isOwn = ({ type, relation = '', mappedBy, unstable_virtual }: Attribute): boolean =>
  type !== 'relation' || (mappedBy === undefined && unstable_virtual !== true && !/^morph(One|Many)$/.test(relation));

function writtenAttributes(strapi: Core.Strapi, uid: string): [string, Attribute][] {
  const given = settingsOf(strapi).givenFields[uid] ?? [];
  const { attributes } = strapi.getModel(uid as UID.Schema) as unknown as { attributes: Record<string, Attribute> };
  return Object.entries(attributes).filter(
    ([name, attribute]) => !NOT_WRITTEN.includes(name) && !given.includes(name) && isOwn(attribute),
  );
}

/** What to populate so that `written` sees everything. */
export function writtenParts(strapi: Core.Strapi, uid: string): Record<string, unknown> {
  const parts = writtenAttributes(strapi, uid).flatMap(([name, attribute]): [string, unknown][] => {
    switch (attribute.type) {
      case 'relation':
        return [[name, attribute.relation?.startsWith('morph') ? true : { select: ['id', 'documentId'] }]];
      case 'media':
        return [[name, { select: ['id', 'documentId', 'updatedAt'] }]];
      case 'component':
        return [[name, { populate: writtenParts(strapi, attribute.component ?? '') }]];
      case 'dynamiczone': {
        const on = (attribute.components ?? []).map((uid) => [uid, { populate: writtenParts(strapi, uid) }]);
        return [[name, { on: Object.fromEntries(on) }]];
      }
      default:
        return [];
    }
  });
  return Object.fromEntries(parts);
}

/** What editors wrote of a populated row: no ids of rows, nothing that the server gives, nothing that is empty. */
export function written(strapi: Core.Strapi, uid: string, row: Row): Row {
  const values = writtenAttributes(strapi, uid).map(([name, attribute]): [string, unknown] => [
    name,
    valueOf(strapi, attribute, row[name]),
  ]);
  return Object.fromEntries(values.filter(([, value]) => !isEmpty(value)));
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

function valueOf(strapi: Core.Strapi, { type, component }: Attribute, value: unknown): unknown {
  if (isEmpty(value)) return null;
  switch (type) {
    case 'relation':
      return listOf(value)
        .map((end) => [end.__type ?? null, end.documentId].join(' ').trim())
        .sort();
    case 'media':
      // A file can be replaced by another under its own id.
      return listOf(value).map(({ documentId, updatedAt }) => [documentId, updatedAt]);
    case 'component':
      return listOf(value).map((part) => written(strapi, component ?? '', part));
    case 'dynamiczone':
      return listOf(value).map((part) => [part.__component, written(strapi, part.__component as string, part)]);
    default:
      return value;
  }
}

const listOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [value as Row]);
