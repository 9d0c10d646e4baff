import type { Core, Schema } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { mayReadDrafts, type Auth } from '../draft-right';
import { DraftsNotPublic } from '../refusal-errors';
import { graphqlExtension } from './exposed-types';

type Row = { readonly publishedAt?: unknown };
type Resolver = (
  next: Resolve,
  parent: Row,
  args: object,
  context: Context,
  info: { fieldName: string },
) => Promise<unknown>;
type Resolve = (parent: Row, args: object, context: Context, info: { fieldName: string }) => Promise<unknown>;
type Context = { readonly state: { readonly auth?: Auth } };

/**
 * A draft's relations lead to drafts of other types, and what a mutation gives back has none of the filters of a query: behind
 * each relation drafts are only for those who may read drafts of that type.
 */
export function guardDraftLinks(strapi: Core.Strapi): void {
  const naming = strapi.plugin('graphql').service('utils').naming as { getTypeName(schema: object): string };
  const resolversConfig = Object.fromEntries(
    Object.values(strapi.contentTypes).flatMap((schema) =>
      linksToDrafts(strapi, schema).flatMap(([name, target]) =>
        [name, `${name}_connection`].map((field) => [
          `${naming.getTypeName(schema)}.${field}`,
          { middlewares: [onlyWithRight(strapi, target)] },
        ]),
      ),
    ),
  );
  graphqlExtension(strapi).use({ resolversConfig });
}

const linksToDrafts = (strapi: Core.Strapi, schema: Schema.ContentType): [string, string][] =>
  Object.entries(schema.attributes).flatMap(([name, attribute]) => {
    if (attribute.type !== 'relation' || !('target' in attribute)) return [];
    const target = strapi.getModel(attribute.target);
    return contentTypes.hasDraftAndPublish(target) ? [[name, target.uid] as [string, string]] : [];
  });

const onlyWithRight =
  (strapi: Core.Strapi, uid: string): Resolver =>
  async (next, parent, args, context, info) => {
    const may = () => mayReadDrafts(strapi, context.state.auth, uid);
    const refusal = { parameter: info.fieldName, value: 'draft', accepts: 'published' };
    if (parent.publishedAt === null && !(await may())) throw new DraftsNotPublic(refusal);

    const found = await next(parent, args, context, info);
    if (rowsIn(found).some(({ publishedAt }) => publishedAt === null) && !(await may()))
      throw new DraftsNotPublic(refusal);
    return found;
  };

/** One entry, a list of them, or a connection. */
const rowsIn = (found: unknown): Row[] => {
  if (Array.isArray(found)) return found as Row[];
  if (typeof found !== 'object' || found === null) return [];
  return 'nodes' in found ? (found.nodes as Row[]) : [found];
};
