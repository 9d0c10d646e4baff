import { tableOf } from '../register/content-tables';
import { recordOf } from '../register/records';
import { TABLES } from '../tables/names';
import type { Acting } from './acting';

/** The locales that were public last, as far as they still have a draft; all drafts where none of them has. */
export async function localesToRestore({ strapi, trx, type, documentId }: Acting): Promise<string[]> {
  const { id } = await recordOf(trx, type.uid, documentId);
  const drafts = await trx(tableOf(strapi, type.uid))
    .where({ document_id: documentId })
    .whereNull('published_at')
    .pluck<string[]>('locale');
  const shown = await trx(TABLES.texts).where({ record_id: id, is_public: true }).pluck<string[]>('locale');
  const sealed = await trx(TABLES.sealedSlugs).where({ record_id: id, was_public: true }).pluck<string[]>('locale');
  const before = shown.length > 0 ? shown : sealed;
  const again = drafts.filter((locale) => before.includes(locale));
  return again.length > 0 ? again : drafts;
}
