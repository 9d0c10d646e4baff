import type { Core } from '@strapi/strapi';
import { personName } from '../../../core/person-name';

interface Account {
  readonly id: number;
  readonly name?: string | null;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
}

/** Where the accounts are that the event log names by number. */
const ACCOUNTS: Readonly<Record<string, string>> = {
  admin: 'admin::user',
  'admin-token': 'admin::api-token',
  'content-api-token': 'admin::api-token',
};

const nameOf = ({ name, firstname = null, lastname = null }: Account): string | null =>
  name ?? personName(firstname, lastname);

/** Who is behind `schedule:12 for admin:3`. */
const behind = (actor: string): string => actor.split(' for ').at(-1) ?? actor;

/** What the actors of events are called, or who set what they carried out: the log itself holds no names. */
export async function actorNames(
  strapi: Core.Strapi,
  actors: readonly string[],
): Promise<(actor: string) => string | null> {
  const names = new Map<string, string | null>();
  const persons = actors.map(behind);
  for (const [strategy, uid] of Object.entries(ACCOUNTS)) {
    const ids = persons.flatMap((actor) => (actor.startsWith(`${strategy}:`) ? [Number(actor.split(':')[1])] : []));
    if (ids.length === 0) continue;
    const accounts = (await strapi.db.query(uid).findMany({ where: { id: { $in: ids } } })) as Account[];
    for (const account of accounts) names.set(`${strategy}:${account.id}`, nameOf(account));
  }
  return (actor) => names.get(behind(actor)) ?? null;
}
