import type { ValueKind } from './values';

/** What the outside may know of an attribute. Private ones, passwords and links back from files are not in a view at all. */
export type Attribute =
  | { readonly kind: 'scalar'; readonly value: ValueKind }
  | {
      readonly kind: 'link';
      readonly target: string;
      readonly translations: boolean;
      /** Leads to several entries. */
      readonly many: boolean;
    };

export type TypeView = { readonly uid: string; readonly attributes: ReadonlyMap<string, Attribute> };

export type FindType = (uid: string) => TypeView;

const KEYS: ReadonlySet<string> = new Set(['id', 'documentId']);

export const isValueOf = (type: TypeView, name: string): boolean =>
  KEYS.has(name) || type.attributes.get(name)?.kind === 'scalar';

export const linkOf = (type: TypeView, name: string) => {
  const attribute = type.attributes.get(name);
  return attribute?.kind === 'link' ? attribute : undefined;
};

export const namesOf = (type: TypeView, kind: Attribute['kind']): string[] =>
  [...type.attributes].filter(([, attribute]) => attribute.kind === kind).map(([name]) => name);

export const valueOf = (type: TypeView, name: string): ValueKind => {
  if (name === 'id') return 'integer';
  const attribute = type.attributes.get(name);
  return attribute?.kind === 'scalar' ? attribute.value : 'text';
};
