import type { Core } from '@strapi/strapi';
import type { Relation } from './relations';
import type { Links } from './links';
import type { StoredRow } from './stored-document';
import { targetRows } from './target-rows';

/** What a new locale takes over: every relation of `source`, as far as its ends are there in the new locale. */
export async function linksForLocale(
  strapi: Core.Strapi,
  relations: readonly Relation[],
  source: StoredRow,
  locale: string,
): Promise<Links> {
  const links: Record<string, readonly string[]> = {};
  for (const { attribute, target } of relations) {
    const present = source.links[attribute] ?? [];
    const rows = await targetRows(strapi, target, present, { locale, isDraft: true });
    links[attribute] = present.filter((documentId) => rows.has(documentId));
  }
  return links;
}

/** Gives the rows of other locales what an editor changed in one: what he added is added, what he took away goes. */
export async function spreadLinks(
  strapi: Core.Strapi,
  uid: string,
  relations: readonly Relation[],
  change: { readonly before: Links; readonly after: Links },
  others: readonly StoredRow[],
): Promise<void> {
  for (const row of others) {
    const links = Object.fromEntries(
      relations.map(({ attribute, takesOne }): [string, readonly string[]] => {
        const before = change.before[attribute] ?? [];
        const after = change.after[attribute] ?? [];
        const own = row.links[attribute] ?? [];
        const kept = own.filter((end) => after.includes(end) || !before.includes(end));
        const added = after.filter((end) => !before.includes(end) && !own.includes(end));
        return [attribute, takesOne && added.length > 0 ? added : [...kept, ...added]];
      }),
    );
    await writeLinks(strapi, uid, relations, row, links);
  }
}

/** Makes `row` name exactly `links`, as far as they are there on its side; writes nothing where it already does. */
export async function writeLinks(
  strapi: Core.Strapi,
  uid: string,
  relations: readonly Relation[],
  row: StoredRow,
  links: Links,
): Promise<void> {
  const data: Record<string, { set: { id: number }[] }> = {};
  for (const { attribute, target } of relations) {
    const wanted = links[attribute] ?? row.links[attribute] ?? [];
    if (isSame(wanted, row.links[attribute] ?? [])) continue;

    const rows = await targetRows(strapi, target, wanted, row);
    const ends = wanted.flatMap((documentId) => rows.get(documentId) ?? []);
    const isHeld =
      ends.length === row.links[attribute]?.length &&
      wanted.filter((end) => rows.has(end)).every((end) => row.links[attribute]?.includes(end));
    if (!isHeld) data[attribute] = { set: ends.map((id) => ({ id })) };
  }
  if (Object.keys(data).length > 0) await strapi.db.query(uid).update({ where: { id: row.id }, data });
}

const isSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((end) => right.includes(end));
