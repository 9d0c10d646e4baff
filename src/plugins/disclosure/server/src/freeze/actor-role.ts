import type { Core } from '@strapi/strapi';
import { roleOf } from '../../../core/freeze/roles';
import type { Role } from '../../../core/freeze/roles';

const SUPER_ADMIN = 'strapi-super-admin';

/** The role of `actor` in the current request. */
export function actorRole(strapi: Core.Strapi, actor: string): Role {
  const state = strapi.requestContext.get()?.state as { user?: { roles?: { code?: string }[] } } | undefined;
  return roleOf(actor, state?.user?.roles?.some(({ code }) => code === SUPER_ADMIN) ?? false);
}
