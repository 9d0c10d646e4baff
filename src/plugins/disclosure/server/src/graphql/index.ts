import type { Core } from '@strapi/strapi';
import { CALENDAR_YEAR } from '../timeliness/calendar-years';
import { createResolvers } from './resolvers';
import { typeDefs } from './type-defs';

interface Extension {
  use(configuration: object): void;
  shadowCRUD(uid: string): { disable(): void };
}

/** Adds the register to the GraphQL schema of projects that have the plugin. */
export function extendGraphql(strapi: Core.Strapi) {
  if (strapi.plugins.graphql === undefined) return;
  const resolvers = createResolvers(strapi);
  const open = Object.keys(resolvers).map((name) => [`Query.${name}`, { auth: false }] as const);
  const extension = strapi.plugin('graphql').service<Extension>('extension');
  extension.shadowCRUD(CALENDAR_YEAR).disable();
  extension.use({
    typeDefs,
    resolvers: { Query: resolvers },
    resolversConfig: Object.fromEntries(open),
  });
}
