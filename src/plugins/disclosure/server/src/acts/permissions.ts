import type { Core } from '@strapi/strapi';
import type { Act } from '../../../core/acts/act';
import { seals } from '../../../core/reasons';
import { PLUGIN_ID } from '../plugin';

// Strapi shows these names as they are, in every language of its admin.
const PERMISSIONS = {
  read: '查看台账条目 · See a record of the register',
  withdraw: '撤下、修改撤下原因 · Withdraw',
  seal: '封存 · Seal',
  void: '误发作废、撤销作废 · Void and undo',
  restore: '恢复公开、解除封存 · Restore',
  correct: '更正公开日期 · Correct the date disclosed',
} as const;

export type RecordPermission = keyof typeof PERMISSIONS;

export const permissionFor = (permission: RecordPermission): string => `plugin::${PLUGIN_ID}.record.${permission}`;

/** Undoing is the right of whoever may do; a reason that seals asks for the right to seal, whatever the act. */
export function permissionsOf(act: Act, reasonCode?: string): RecordPermission[] {
  const own = act === 'unvoid' ? 'void' : act;
  const sealing = (act === 'withdraw' || act === 'void') && reasonCode !== undefined && seals(reasonCode);
  return sealing ? [own, 'seal'] : [own];
}

interface ActionProvider {
  registerMany(actions: readonly object[]): Promise<unknown>;
}

/** Makes the rights known to the page where roles are given theirs. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as { actionProvider: ActionProvider };
  await actionProvider.registerMany(
    Object.entries(PERMISSIONS).map(([name, displayName]) => ({
      section: 'plugins',
      subCategory: '台账条目 · Records',
      displayName,
      uid: `record.${name}`,
      pluginName: PLUGIN_ID,
    })),
  );
}
