import type { Knex } from 'knex';
import type { RegisteredType } from '../../../core/registered-type';
import { slugFor } from '../catalogue/slugs';
import { rowsOf } from '../tables/dialect';
import { TABLES } from '../tables/names';
import type { ContentRow } from './content';
import { columnOf, tableOf } from './content-tables';
import type { Publishing } from './publication';
import { sealedSlugs } from './sealed-slugs';

interface Wanting {
  readonly rows: readonly ContentRow[];
  readonly indexNumber: string;
  readonly recordId: number | undefined;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Gives each locale about to be published its slug: the one it was published with before, else a free one. */
export async function giveSlugs(publishing: Publishing, { rows, indexNumber, recordId }: Wanting) {
  const { strapi, trx, type, documentId } = publishing;
  const frozen = recordId === undefined ? [] : await publishedSlugs(trx, recordId);
  const given = new Set<string>();
  const isSealed = await sealedSlugs(trx, type.uid, recordId);
  const isGiven = (slug: string) => given.has(slug) || isSealed(slug);

  for (const row of rows) {
    const before = frozen.find(({ locale }) => locale === row.locale)?.slug;
    const wanted = before ?? (await wantedSlug(type, row, { indexNumber, documentId }));
    const slug = before ?? (await freeSlug(trx, type.uid, wanted, isGiven));
    given.add(slug);
    if (slug === textOf(row.slug)) continue;
    await trx(tableOf(strapi, type.uid))
      .where({ id: row.id })
      .update({ [columnOf(strapi, type.uid, type.attribute.slug)]: slug });
  }
}

const publishedSlugs = (db: Knex, recordId: number): Promise<{ locale: string; slug: string }[]> =>
  db(TABLES.texts).where({ record_id: recordId }).select('locale', 'slug');

async function wantedSlug(
  type: RegisteredType,
  row: ContentRow,
  { indexNumber, documentId }: { indexNumber: string; documentId: string },
): Promise<string> {
  const typed = textOf(row.slug);
  if (typed !== '' && type.slugFrom !== 'indexNumber') return typed;
  return slugFor(type, { title: textOf(row.title), indexNumber, documentId });
}

/** `wanted`, or with the first free number behind it; a slug that any locale of the type ever had is taken. */
async function freeSlug(
  db: Knex,
  contentType: string,
  wanted: string,
  isGiven: (slug: string) => boolean,
): Promise<string> {
  // Asked for by name, few at first: a pattern would have the database read every slug of the type.
  for (let [first, end] = [1, 10]; ; [first, end] = [end, end * 10]) {
    const candidates = Array.from({ length: end - first }, (_, index) => numbered(wanted, first + index));
    const taken = new Set(await takenOf(db, contentType, candidates));
    const free = candidates.find((slug) => !taken.has(slug) && !isGiven(slug));
    if (free !== undefined) return free;
  }
}

const numbered = (slug: string, number: number): string => (number === 1 ? slug : `${slug}-${number}`);

async function takenOf(db: Knex, contentType: string, slugs: readonly string[]): Promise<string[]> {
  const places = slugs.map(() => '?').join(', ');
  const sql = `select slug from ${TABLES.texts} where content_type = ? and slug in (${places})`;
  return rowsOf<{ slug: string }>(await db.raw(sql, [contentType, ...slugs])).map(({ slug }) => slug);
}
