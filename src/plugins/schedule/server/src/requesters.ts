import type { Core, UID } from '@strapi/strapi';

/** A user of the admin or a token, as Strapi keeps them. */
interface Account {
  readonly id: number | string;
  readonly isActive?: boolean;
  readonly blocked?: boolean;
  readonly expiresAt?: string | null;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly username?: string | null;
  readonly name?: string | null;
}

interface Kind {
  readonly uid: UID.ContentType;
  /** Whether it could ask for an action now. */
  readonly isActive: (account: Account) => boolean;
  readonly nameOf: (account: Account) => string | null | undefined;
}

const TOKEN: Kind = {
  uid: 'admin::api-token',
  isActive: ({ expiresAt }) => expiresAt === null || expiresAt === undefined || Date.parse(expiresAt) > Date.now(),
  nameOf: ({ name }) => name,
};

/** By the first half of `admin:3`. */
const KINDS: Readonly<Record<string, Kind>> = {
  admin: {
    uid: 'admin::user',
    isActive: ({ isActive, blocked }) => isActive === true && blocked !== true,
    nameOf: ({ firstname, lastname, username }) => fullName(firstname, lastname) ?? username,
  },
  'content-api-token': TOKEN,
  'admin-token': TOKEN,
};

const HAN = /\p{Script=Han}/u;

/** A Chinese name has the family name first and no space. */
const fullName = (first: string | null | undefined, last: string | null | undefined): string | null => {
  if (!first || !last) return first || last || null;
  return HAN.test(last) ? `${last}${first}` : `${first} ${last}`;
};

/** Actors of the kinds that have accounts: `undefined` where the account is gone. */
async function accountsOf(strapi: Core.Strapi, actors: readonly string[]) {
  const found = new Map<string, { readonly kind: Kind; readonly account: Account | undefined }>();
  for (const [name, kind] of Object.entries(KINDS)) {
    const mine = [...new Set(actors.filter((actor) => actor.startsWith(`${name}:`)))];
    if (mine.length === 0) continue;
    const ids = mine.map((actor) => Number(actor.slice(name.length + 1)));
    const accounts = (await strapi.db.query(kind.uid).findMany({ where: { id: { $in: ids } } })) as Account[];
    for (const actor of mine) found.set(actor, { kind, account: accounts.find(({ id }) => actor === `${name}:${id}`) });
  }
  return found;
}

/** Those who could not ask for an action now; the server itself always can. */
export async function goneRequesters(strapi: Core.Strapi, actors: readonly string[]): Promise<ReadonlySet<string>> {
  const isGone = ({ kind, account }: { kind: Kind; account: Account | undefined }) =>
    account === undefined || !kind.isActive(account);
  const asked = [...(await accountsOf(strapi, actors))];
  return new Set(asked.filter(([, found]) => isGone(found)).map(([actor]) => actor));
}

/** Names of users and tokens that still exist. */
export async function namesOf(strapi: Core.Strapi, actors: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const [actor, { kind, account }] of await accountsOf(strapi, actors))
    if (account !== undefined) names.set(actor, kind.nameOf(account) ?? '');
  return names;
}
