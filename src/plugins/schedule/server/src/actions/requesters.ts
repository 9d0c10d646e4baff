import type { Core } from '@strapi/strapi';
import type { ActionRow } from './rows';

/** Where accounts are kept, and when one of them can no longer act. */
const ACCOUNTS: Readonly<Record<string, { uid: string; isActive: (account: Account) => boolean }>> = {
  admin: { uid: 'admin::user', isActive: ({ isActive, blocked }) => isActive === true && blocked !== true },
  'content-api-token': { uid: 'admin::api-token', isActive: isCurrent },
  'admin-token': { uid: 'admin::api-token', isActive: isCurrent },
};

interface Account {
  readonly id: number | string;
  readonly isActive?: boolean;
  readonly blocked?: boolean;
  readonly expiresAt?: string | null;
}

function isCurrent({ expiresAt }: Account): boolean {
  return expiresAt === null || expiresAt === undefined || Date.parse(expiresAt) > Date.now();
}

/** Whether whoever asked for an action could ask for one now; the server's own always can. */
export async function activeRequesters(
  strapi: Core.Strapi,
  rows: readonly ActionRow[],
): Promise<(row: ActionRow) => boolean> {
  const asked = [...new Set(rows.map(({ requested_by }) => requested_by))].map((by) => [by, ...by.split(':')] as const);
  const gone = new Set<string>();
  for (const [kind, { uid, isActive }] of Object.entries(ACCOUNTS)) {
    const mine = asked.filter(([, asker]) => asker === kind);
    if (mine.length === 0) continue;
    const accounts = (await strapi.db.query(uid).findMany({
      where: { id: { $in: mine.map(([, , id]) => Number(id)) } },
    })) as Account[];
    const active = new Set(accounts.filter(isActive).map(({ id }) => String(id)));
    for (const [by, , id] of mine) if (!active.has(String(id))) gone.add(by);
  }
  return ({ requested_by }) => !gone.has(requested_by);
}
