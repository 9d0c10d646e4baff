import type * as PinyinPro from 'pinyin-pro';
import type { Core } from '@strapi/strapi';
import slugify from 'slugify';
import type { RegisteredType } from '../../../core/registered-type';
import { PRONUNCIATIONS } from './pronunciations';
import { columnOf, tableOf } from '../register/content-tables';

const MAX_LENGTH = 100;
const SHORT_DOCUMENT_ID = 8;

export interface SlugSource {
  readonly title: string;
  readonly indexNumber: string | null;
  readonly documentId: string;
}

/** Slug of a document in one locale; not yet unique. Empty only where there is nothing at all to make one of. */
export async function slugFor(type: RegisteredType, { title, indexNumber, documentId }: SlugSource): Promise<string> {
  // The title of a decision names its parties: it must not show in an address.
  const fromTitle = type.slugFrom === 'indexNumber' ? '' : await toSlug(title);
  return fromTitle || (await toSlug(indexNumber ?? '')) || documentId.slice(0, SHORT_DOCUMENT_ID);
}

/** `slug`, or `slug-2`, `slug-3` …: one that no other document of the type has in any locale, draft or published. */
export async function freeSlug(
  strapi: Core.Strapi,
  type: RegisteredType,
  slug: string,
  documentId?: string,
): Promise<string> {
  const column = columnOf(strapi, type.uid, type.attribute.slug);
  const query = strapi.db.connection
    .distinct({ slug: column })
    .from(tableOf(strapi, type.uid))
    .where((where) => where.where(column, slug).orWhereLike(column, `${slug}-%`))
    .whereNot('document_id', documentId ?? '');
  const rows = await strapi.db.transaction(async ({ trx }) => (await query.transacting(trx)) as { slug: string }[]);
  const taken = new Set(rows.map((row) => row.slug));

  let free = slug;
  for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`;
  return free;
}

async function toSlug(text: string): Promise<string> {
  // Marks go before the pinyin: `〔2021〕30号` would come out as `202130-hao` otherwise.
  const words = text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (words === '') return '';
  const { pinyin } = await pinyinLibrary();
  const syllables = pinyin(words, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(' ');
  return shortened(slugify(syllables, { lower: true, strict: true }));
}

const shortened = (slug: string): string => {
  if (slug.length <= MAX_LENGTH) return slug;
  const end = slug.lastIndexOf('-', MAX_LENGTH);
  return slug.slice(0, end > 0 ? end : MAX_LENGTH);
};

let library: Promise<typeof PinyinPro> | undefined;

/** Loaded at the first slug: 20 MB that a server which only reads does without. */
const pinyinLibrary = () =>
  (library ??= import('pinyin-pro').then((loaded) => {
    loaded.customPinyin(PRONUNCIATIONS);
    return loaded;
  }));
