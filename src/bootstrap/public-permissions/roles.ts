import type { Core } from '@strapi/strapi';

export type StoredRole = {
  readonly id: number;
  readonly type: string;
  readonly permissions: readonly { readonly id: number; readonly action: string }[];
};

/** Somebody logged in is a visitor too: accounts of this plugin carry no rights of their own. */
export const rolesOfVisitors = (strapi: Core.Strapi): Promise<StoredRole[]> =>
  strapi.db.query('plugin::users-permissions.role').findMany({
    where: { type: { $in: ['public', 'authenticated'] } },
    populate: { permissions: true },
  });
