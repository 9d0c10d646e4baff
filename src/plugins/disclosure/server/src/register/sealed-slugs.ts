import { createHash, randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { TABLES } from '../tables/names';

interface SealedSlug {
  readonly salt: string;
  readonly digest: string;
}

const digestOf = (salt: string, slug: string): string => createHash('sha256').update(salt).update(slug).digest('hex');

interface Slug {
  readonly locale: string;
  readonly content_type: string;
  readonly slug: string;
  readonly was_public: boolean | number;
}

/**
 * Keeps of each slug of a record only what recognises it, so that no other document takes it, and which locales were
 * public last.
 */
export async function blockSlugs(db: Knex, recordId: number) {
  const slugs: Slug[] = await db(TABLES.texts)
    .where({ record_id: recordId })
    .select('locale', 'content_type', 'slug', { was_public: 'is_public' });
  if (slugs.length === 0) return;
  await db(TABLES.sealedSlugs).where({ record_id: recordId }).update({ was_public: false });
  await db(TABLES.sealedSlugs).insert(
    slugs.map(({ slug, ...place }) => {
      const salt = randomBytes(16).toString('hex');
      return { record_id: recordId, ...place, salt, digest: digestOf(salt, slug) };
    }),
  );
}

/** Whether a slug is that of a sealed record of the type, other than `recordId` itself. */
export async function sealedSlugs(
  db: Knex,
  contentType: string,
  recordId: number | undefined,
): Promise<(slug: string) => boolean> {
  const sealed: SealedSlug[] = await db(TABLES.sealedSlugs)
    .where({ content_type: contentType })
    .whereNot('record_id', recordId ?? 0)
    .select('salt', 'digest');
  return (slug) => sealed.some(({ salt, digest }) => digestOf(salt, slug) === digest);
}
