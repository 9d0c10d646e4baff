import type { Words } from '../words';

/** Who acted, as the public learns it: never a person. */
export const ROLES = ['editor', 'administrator', 'api_token', 'command', 'schedule', 'system'] as const;

export type Role = (typeof ROLES)[number];

/** Somebody with an account in the admin, by the page or by a token of his own. */
const PERSONS: readonly string[] = ['admin', 'admin-token'];

/** The role behind an actor of the event log, such as `admin:3`, `content-api-token:7` or `schedule:12 for admin:3`. */
export function roleOf(actor: string, isSuperAdmin: boolean): Role {
  const [kind = ''] = actor.split(':');
  if (PERSONS.includes(kind)) return isSuperAdmin ? 'administrator' : 'editor';
  if (kind.endsWith('api-token')) return 'api_token';
  return ROLES.find((role) => role === kind) ?? 'system';
}

export const ROLE_WORDS: Readonly<Record<Role, Words>> = {
  editor: { 'zh-Hans': '编辑人员', en: 'Editor' },
  administrator: { 'zh-Hans': '管理员', en: 'Administrator' },
  api_token: { 'zh-Hans': '接口调用', en: 'API token' },
  command: { 'zh-Hans': '运维命令', en: 'Command' },
  schedule: { 'zh-Hans': '定时发布', en: 'Schedule' },
  system: { 'zh-Hans': '系统', en: 'System' },
};
