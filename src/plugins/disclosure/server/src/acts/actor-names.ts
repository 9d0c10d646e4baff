import type { Core } from '@strapi/strapi';

interface Account {
  readonly id: number;
  readonly name?: string | null;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
}

/** Where the accounts are that the event log names by number. */
const ACCOUNTS: Readonly<Record<string, string>> = { admin: 'admin::user', 'content-api-token': 'admin::api-token' };

const nameOf = ({ name, firstname, lastname }: Account): string =>
  name ?? [firstname, lastname].filter((part) => part).join(' ');

/** What the actors of events are called: the log itself holds no names. */
export async function actorNames(
  strapi: Core.Strapi,
  actors: readonly string[],
): Promise<(actor: string) => string | null> {
  const names = new Map<string, string>();
  for (const [strategy, uid] of Object.entries(ACCOUNTS)) {
    const ids = actors.flatMap((actor) => (actor.startsWith(`${strategy}:`) ? [Number(actor.split(':')[1])] : []));
    if (ids.length === 0) continue;
    const accounts = (await strapi.db.query(uid).findMany({ where: { id: { $in: ids } } })) as Account[];
    for (const account of accounts) names.set(`${strategy}:${account.id}`, nameOf(account));
  }
  return (actor) => names.get(actor) ?? null;
}
