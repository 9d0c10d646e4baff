import type { RegisteredType } from '../../../core/registered-type';
import type { Register } from '../counting/counts';
import { attributesOf } from './attributes';

type Content = Readonly<Record<string, unknown>>;

const HIDDEN = ['createdAt', 'updatedAt', 'publishedAt', 'locale', 'documentId'];

/** Parts that are read as they stand, beside what a card says of them. */
const LEGAL = ['issuer', 'nature', 'effectiveOn', 'validUntil', 'repealedOn', 'decidedOn', 'quantity'] as const;

/** The type's own scalar fields, as Strapi's public API shows them; private ones never. */
export function ownFields({ strapi }: Register, type: RegisteredType, content: Content): Content {
  const parts = Object.values(type.attribute);
  const own = attributesOf(strapi, type)
    .filter(
      ([, attribute]) =>
        !['relation', 'media'].includes(attribute.type) && !attribute.private && attribute.visible !== false,
    )
    .map(([name]) => name)
    .filter((name) => !HIDDEN.includes(name) && !parts.includes(name));
  const legal = LEGAL.flatMap((part) => {
    const name = type.attribute[part];
    return name === undefined ? [] : [[part, content[name] ?? null] as const];
  });
  return { ...Object.fromEntries(legal), ...Object.fromEntries(own.map((name) => [name, content[name] ?? null])) };
}
