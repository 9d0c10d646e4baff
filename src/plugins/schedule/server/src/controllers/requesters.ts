import type { Core, UID } from '@strapi/strapi';

type Row = Readonly<Record<'id' | 'firstname' | 'lastname' | 'username' | 'email' | 'name', string | null>>;

/** By the first half of `admin:3`: where their names are. A Chinese name has the family name first and no space. */
const SOURCES: Readonly<
  Record<string, { readonly uid: UID.ContentType; readonly nameOf: (row: Row) => string | null }>
> = {
  admin: {
    uid: 'admin::user',
    nameOf: ({ firstname, lastname, username }) => fullName(firstname, lastname) ?? username,
  },
  'content-api-token': { uid: 'admin::api-token', nameOf: ({ name }) => name },
};

const HAN = /\p{Script=Han}/u;

const fullName = (first: string | null, last: string | null): string | null => {
  if (!first || !last) return first || last || null;
  return HAN.test(last) ? `${last}${first}` : `${first} ${last}`;
};

/** Names of users and tokens that still exist. */
export async function namesOf(strapi: Core.Strapi, actors: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const [kind, { uid, nameOf }] of Object.entries(SOURCES)) {
    const ids = [...new Set(actors.filter((actor) => actor.startsWith(`${kind}:`)))].map((actor) =>
      Number(actor.slice(kind.length + 1)),
    );
    if (ids.length === 0) continue;
    const rows = (await strapi.db.query(uid).findMany({ where: { id: { $in: ids } } })) as Row[];
    for (const row of rows) names.set(`${kind}:${String(row.id)}`, nameOf(row) ?? '');
  }
  return names;
}
