import type { Knex } from 'knex';
import type { RegisteredType } from '../../../core/registered-type';
import { slugFor } from '../catalogue/slugs';
import { TABLES } from '../tables/names';
import type { ContentRow } from './content';
import { columnOf, tableOf } from './content-tables';
import type { Publishing } from './publication';

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

  for (const row of rows) {
    const before = frozen.find(({ locale }) => locale === row.locale)?.slug;
    const wanted = before ?? (await wantedSlug(type, row, { indexNumber, documentId }));
    const slug = before ?? (await freeSlug(trx, type.uid, wanted, given));
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
async function freeSlug(db: Knex, contentType: string, wanted: string, given: ReadonlySet<string>): Promise<string> {
  const similar = await db(TABLES.texts)
    .where({ content_type: contentType })
    .andWhere((either) => either.where('slug', wanted).orWhere('slug', 'like', `${wanted}-%`))
    .pluck<string[]>('slug');
  const taken = new Set([...similar, ...given]);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}
