import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from './plugin';

export const PERMISSIONS = {
  read: 'plugin::schedule.action.read',
  create: 'plugin::schedule.action.create',
  update: 'plugin::schedule.action.update',
  cancel: 'plugin::schedule.action.cancel',
} as const;

type Name = keyof typeof PERMISSIONS;

/** Strapi shows these as they are, in every language. */
const DISPLAY_NAMES: Readonly<Record<Name, string>> = {
  read: '查看 · View',
  create: '设定 · Set',
  update: '改期、处理 · Move and settle',
  cancel: '取消 · Cancel',
};

/** Codes of the roles that Strapi makes at a first start, and what they may. Authors cannot publish, so they only look. */
const OF_NEW_ROLES: Readonly<Record<string, readonly Name[]>> = {
  'strapi-editor': ['read', 'create', 'update', 'cancel'],
  'strapi-author': ['read'],
};

interface PermissionService {
  readonly actionProvider: { registerMany(actions: readonly object[]): Promise<unknown> };
}
interface RoleService {
  addPermissions(role: number, permissions: readonly object[]): Promise<unknown>;
}

export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as PermissionService;
  await actionProvider.registerMany(
    Object.entries(DISPLAY_NAMES).map(([name, displayName]) => ({
      section: 'plugins',
      pluginName: PLUGIN_ID,
      subCategory: '定时任务 · Scheduled actions',
      uid: `action.${name}`,
      displayName,
    })),
  );
  giveToNewRoles(strapi);
}

/** Strapi makes its roles after the bootstrap of all plugins, and once; a role that an administrator changes is never touched. */
function giveToNewRoles(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::role'],
    async afterCreate({ result }) {
      const { id, code } = result as { id: number; code: string };
      const names = OF_NEW_ROLES[code] ?? [];
      if (names.length === 0) return;
      await (strapi.service('admin::role') as unknown as RoleService).addPermissions(
        id,
        names.map((name) => ({ action: PERMISSIONS[name], subject: null, properties: {}, conditions: [] })),
      );
    },
  });
}
