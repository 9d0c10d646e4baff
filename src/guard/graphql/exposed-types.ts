import type { Core } from '@strapi/strapi';

const FILE = 'plugin::upload.file';

type Field = { disable(): Field };
type ShadowCrud = {
  disable(): ShadowCrud;
  disableQueries(): ShadowCrud;
  disableMutations(): ShadowCrud;
  field(name: string): Field;
};
export type GraphqlExtension = { shadowCRUD(uid: string): ShadowCrud; use(configuration: object): GraphqlExtension };

export const graphqlExtension = (strapi: Core.Strapi): GraphqlExtension =>
  strapi.plugin('graphql').service('extension');

/** GraphQL has the types that have REST routes, and files as part of them: a type without routes has no other way out. */
export function exposeTypes(strapi: Core.Strapi): void {
  const extension = graphqlExtension(strapi);
  for (const uid of Object.keys(strapi.contentTypes)) {
    if (!hasRoutes(strapi, uid) && !PARTS.includes(uid)) extension.shadowCRUD(uid).disable();
  }
  // Back from a file to every entry that uses it, drafts too.
  extension.shadowCRUD(FILE).disableQueries().disableMutations().field('related').disable();
}

/** Locales are part of the localized types; accounts are named by the mutations of their plugin, closed in account-mutations. */
const PARTS = [
  FILE,
  'plugin::i18n.locale',
  'plugin::users-permissions.user',
  'plugin::users-permissions.role',
  'plugin::users-permissions.permission',
];

const hasRoutes = (strapi: Core.Strapi, uid: string): boolean => {
  const [, api, name] = /^api::([^.]+)\.(.+)$/.exec(uid) ?? [];
  return api !== undefined && name !== undefined && name in (strapi.apis[api]?.routes ?? {});
};
