import type { Core } from '@strapi/strapi';

interface Joined {
  readonly joinTable: {
    readonly name: string;
    readonly joinColumn: { name: string };
    readonly inverseJoinColumn: { name: string };
  };
  readonly target: string;
}

/** A relation's join table, and its columns pointing from the owner and to the target. */
export interface Link {
  readonly table: string;
  readonly from: string;
  readonly to: string;
  readonly targetTable: string;
}

const attributeOf = (strapi: Core.Strapi, uid: string, attribute: string): object => {
  const found = strapi.db.metadata.get(uid).attributes[attribute];
  if (found === undefined) throw new TypeError(`${uid} has no attribute ${attribute}`);
  return found;
};

export const tableOf = (strapi: Core.Strapi, uid: string): string => strapi.db.metadata.get(uid).tableName;

export const columnOf = (strapi: Core.Strapi, uid: string, attribute: string): string =>
  (attributeOf(strapi, uid, attribute) as { columnName?: string }).columnName ?? attribute;

export function linkOf(strapi: Core.Strapi, uid: string, attribute: string): Link {
  const { joinTable, target } = attributeOf(strapi, uid, attribute) as Joined;
  return {
    table: joinTable.name,
    from: joinTable.joinColumn.name,
    to: joinTable.inverseJoinColumn.name,
    targetTable: tableOf(strapi, target),
  };
}
