import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../plugin';

export const VERIFY = `plugin::${PLUGIN_ID}.register.verify`;

interface ActionProvider {
  registerMany(actions: readonly object[]): Promise<unknown>;
}

/** Makes the right to verify known to the page where roles are given theirs; Strapi shows its name in every language. */
export async function registerVerifyPermission(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as { actionProvider: ActionProvider };
  await actionProvider.registerMany([
    {
      section: 'plugins',
      subCategory: '公开台账 · Register',
      displayName: '核验台账 · Verify the register',
      uid: 'register.verify',
      pluginName: PLUGIN_ID,
    },
  ]);
}
