import type { UID } from '@strapi/strapi';
import { tableOf } from '../../register/content-tables';
import type { Correcting } from './correcting';

/** The document service of a type that has drafts, which its UID alone does not tell. */
interface Documents {
  discardDraft(params: object): Promise<unknown>;
  unpublish(params: object): Promise<unknown>;
}

const documentsOf = ({ strapi, type }: Correcting) =>
  strapi.documents(type.uid as UID.ContentType) as unknown as Documents;

const localesWith = (correcting: Correcting, code: string): string[] =>
  correcting.findings.flatMap((finding) => (finding.code === code ? (finding.field ?? []) : []));

/** Brings the content into a shape that the register can follow: one published row a locale, and a draft beside it. */
export async function tidyContent(correcting: Correcting): Promise<void> {
  for (const locale of localesWith(correcting, 'published_twice')) await keepLatest(correcting, locale);
  for (const locale of localesWith(correcting, 'draft_missing')) {
    await documentsOf(correcting).discardDraft({ documentId: correcting.documentId, locale });
  }
}

/** Strapi answers with any of two published rows; the one published last stays. */
async function keepLatest({ strapi, trx, type, documentId }: Correcting, locale: string) {
  const [, ...older]: number[] = await trx(tableOf(strapi, type.uid))
    .where({ document_id: documentId, locale })
    .whereNotNull('published_at')
    .orderBy([
      { column: 'published_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .pluck('id');
  for (const id of older) await strapi.db.query(type.uid).delete({ where: { id } });
}

/** What was sealed or voided is taken down again, whatever put it up. */
export const takeDown = (correcting: Correcting) =>
  documentsOf(correcting).unpublish({ documentId: correcting.documentId, locale: '*' });
