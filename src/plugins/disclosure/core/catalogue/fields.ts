import type { Part, RegisteredType } from '../registered-type';
import { isEmpty } from './empty';

/** A document's attributes by name; relations as lists of documentIds. */
export type Attributes = Readonly<Record<string, unknown>>;

/** A document as the rules see it: values by the part they play. */
export type Fields = Readonly<Partial<Record<Part, unknown>>>;

export const fieldsOf = (type: RegisteredType, attributes: Attributes): Fields =>
  Object.fromEntries(Object.entries(type.attribute).map(([part, name]) => [part, attributes[name]]));

/** The other way round: values by attribute name, parts the type does not have left out. */
export const attributesOf = (type: RegisteredType, fields: Fields): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([part, value]) => {
      const name = type.attribute[part as Part];
      return name === undefined ? [] : [[name, value]];
    }),
  );

/** Whether the type has the part and the document leaves it open. */
export const lacks = (type: RegisteredType, fields: Fields, part: Part): boolean =>
  type.attribute[part] !== undefined && isEmpty(fields[part]);

export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

export const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
