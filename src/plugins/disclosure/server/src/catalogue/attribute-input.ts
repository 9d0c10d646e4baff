import type { Core } from '@strapi/strapi';
import type { Attributes } from '../../../core/catalogue/fields';
import type { RelationChange, RelationEnd } from '../../../core/catalogue/relation-input';
import { endsAfter, relationChange } from '../../../core/catalogue/relation-input';
import type { Relation } from './relations';

/** A document's attributes once `data` is written over `base`, relations as lists of documentIds. */
export async function attributesAfter(
  strapi: Core.Strapi,
  relations: readonly Relation[],
  base: Attributes,
  data: Attributes,
): Promise<Record<string, unknown>> {
  const ends: Record<string, readonly string[]> = {};
  for (const { attribute, target, takesOne } of relations) {
    const present = (base[attribute] as readonly string[] | undefined) ?? [];
    const change = relationChange(data[attribute]);
    ends[attribute] = endsAfter(present, change, await documentIds(strapi, target, change), takesOne);
  }
  return { ...base, ...data, ...ends };
}

/** Names an end by documentId; only where a client named it by row number does that take a look into the table. */
async function documentIds(strapi: Core.Strapi, target: string, change: RelationChange) {
  const numbers = [...(change.set ?? []), ...change.connect, ...change.disconnect].flatMap((end) =>
    'id' in end ? [end.id] : [],
  );
  const rows: { id: number; documentId: string }[] =
    numbers.length === 0
      ? []
      : await strapi.db.query(target).findMany({ select: ['id', 'documentId'], where: { id: { $in: numbers } } });
  return (end: RelationEnd) =>
    'documentId' in end ? end.documentId : rows.find(({ id }) => id === end.id)?.documentId;
}
