import type { Core } from '@strapi/strapi';
import type { Relation } from './relations';
import { relationsOf } from './relations';
import { tableOf } from '../register/content-tables';
import { rememberedBy } from '../remembered';
import { rowsOf, sqlOf } from '../tables/dialect';

/** documentIds that a row names, by attribute. */
export type Links = Readonly<Record<string, readonly string[]>>;

interface StoredLink {
  readonly attribute: string;
  readonly source: number;
  readonly target: string;
  readonly position: number | null;
}

/** What the rows of one document name, by row id; a row that names nothing has an empty list for every relation. */
export async function linksOfDocument(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<(rowId: number) => Links> {
  const relations = relationsOf(strapi, uid);
  const stored = await storedLinks(strapi, uid, documentId);
  return (rowId) =>
    Object.fromEntries(
      relations.map(({ attribute }) => [
        attribute,
        stored.filter((link) => link.source === rowId && link.attribute === attribute).map(({ target }) => target),
      ]),
    );
}

async function storedLinks(strapi: Core.Strapi, uid: string, documentId: string): Promise<StoredLink[]> {
  const sql = linksSql(strapi, uid);
  if (sql === undefined) return [];

  const links = await strapi.db.transaction(async ({ trx }) => rowsOf<StoredLink>(await trx.raw(sql, { documentId })));
  return links.sort((left, right) => (left.position ?? 0) - (right.position ?? 0));
}

/** One statement for all relations: publishing has no time for one each. */
const linksSql = rememberedBy((strapi, uid: string): string | undefined => {
  const [first, ...others] = relationsOf(strapi, uid).map((relation) => linkQuery(strapi, uid, relation));
  return first && sqlOf(first.unionAll(others));
});

const linkQuery = (strapi: Core.Strapi, uid: string, relation: Relation) => {
  const { attribute, target, table, sourceColumn, targetColumn, orderColumn } = relation;
  const knex = strapi.db.connection;
  return knex
    .select({
      attribute: knex.raw(`'${attribute}'`),
      source: `link.${sourceColumn}`,
      target: 'end.document_id',
      position: orderColumn === undefined ? knex.raw('0') : `link.${orderColumn}`,
    })
    .from({ row: tableOf(strapi, uid) })
    .join({ link: table }, `link.${sourceColumn}`, 'row.id')
    .join({ end: tableOf(strapi, target) }, 'end.id', `link.${targetColumn}`)
    .where('row.document_id', knex.raw(':documentId'));
};
