import { rememberedBy } from '../remembered';

/** A relation that a content type owns, and where it is stored. */
export interface Relation {
  readonly attribute: string;
  readonly target: string;
  readonly takesOne: boolean;
  readonly table: string;
  readonly sourceColumn: string;
  readonly targetColumn: string;
  readonly orderColumn: string | undefined;
}

interface RelationMetadata {
  readonly type: string;
  readonly relation?: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn?: { readonly name: string };
    readonly orderColumnName?: string;
  };
}

const toRelation = (attribute: string, stored: RelationMetadata): Relation[] => {
  const { type, target, joinTable, mappedBy, relation = '' } = stored;
  const isOwnedLink = type === 'relation' && mappedBy === undefined && joinTable?.inverseJoinColumn !== undefined;
  if (!isOwnedLink || target === undefined || !target.startsWith('api::')) return [];
  return [
    {
      attribute,
      target,
      takesOne: relation.endsWith('ToOne'),
      table: joinTable.name,
      sourceColumn: joinTable.joinColumn.name,
      targetColumn: joinTable.inverseJoinColumn.name,
      orderColumn: joinTable.orderColumnName,
    },
  ];
};

/** The relations of `uid` to content of the project; its creator, editor, media and translations are none of them. */
export const relationsOf = rememberedBy((strapi, uid: string): readonly Relation[] => {
  const { attributes } = strapi.db.metadata.get(uid);
  return Object.entries(attributes as Record<string, RelationMetadata>).flatMap(([name, stored]) =>
    toRelation(name, stored),
  );
});
