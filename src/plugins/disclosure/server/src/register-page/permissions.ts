import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../plugin';

// Strapi shows these names as they are, in every language of its admin.
const PERMISSIONS = {
  'register.read': '查看公开台账 · See the register',
  'year.freeze': '年度统计数据定稿 · Freeze a year',
} as const;

export const permissionTo = (action: keyof typeof PERMISSIONS): string => `plugin::${PLUGIN_ID}.${action}`;

interface ActionProvider {
  registerMany(actions: readonly object[]): Promise<unknown>;
}

/** Makes the rights known to the page where roles are given theirs. */
export async function registerPagePermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as { actionProvider: ActionProvider };
  await actionProvider.registerMany(
    Object.entries(PERMISSIONS).map(([uid, displayName]) => ({
      section: 'plugins',
      subCategory: '公开台账 · Register',
      displayName,
      uid,
      pluginName: PLUGIN_ID,
    })),
  );
}
