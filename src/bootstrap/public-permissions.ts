import type { Core } from '@strapi/strapi';
import { isWriting, toGrant, toRevoke } from './public-permissions/decide';
import { rolesOfVisitors, type StoredRole } from './public-permissions/roles';

const MARKER = { type: 'core', name: 'gongkai', key: 'public-permissions' } as const;

/**
 * Opens to visitors what is disclosed and nothing else, once for each action: what an operator opens or closes later stays as
 * he left it. Only the right to write is taken back at every start, since whoever writes here publishes in an organ's name.
 */
export async function setPublicPermissions({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const marker = await strapi.store({ ...MARKER }).get({});
  const settled = isListOfText(marker) ? marker : undefined;

  for (const role of await rolesOfVisitors(strapi)) {
    const stale = settled ? role.permissions.filter(({ action }) => isWriting(action)) : toRevoke(role.permissions);
    await revoke(strapi, role, stale, settled !== undefined);
    for (const action of toGrant(role.permissions, settled ?? [])) {
      await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
    }
  }
  if (!settled) await closeRegistration(strapi);
  await strapi.store({ ...MARKER }).set({ value: toGrant([], []) });
}

const PERMISSION = 'plugin::users-permissions.permission';

const revoke = async (strapi: Core.Strapi, role: StoredRole, stale: StoredRole['permissions'], tell: boolean) => {
  for (const { id, action } of stale) {
    await strapi.db.query(PERMISSION).delete({ where: { id } });
    if (tell) strapi.log.warn(`Visitors cannot be given ${action}: taken back from the role ${role.type}`);
  }
};

const closeRegistration = async (strapi: Core.Strapi) => {
  const settings = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  await settings.set({ value: { ...((await settings.get({})) as object), allow_register: false } });
};

const isListOfText = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
