import type { Core } from '@strapi/strapi';

/** Where a relation has to end: the row of the same locale, and a draft's relations at drafts. */
export interface Side {
  readonly locale: string | null;
  readonly isDraft: boolean;
}

interface TargetSchema {
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}

/** Row ids of documents of `target` as seen from `side`; a document without such a row is left out. */
export async function targetRows(
  strapi: Core.Strapi,
  target: string,
  documentIds: readonly string[],
  { locale, isDraft }: Side,
): Promise<ReadonlyMap<string, number>> {
  if (documentIds.length === 0) return new Map();

  const schema = strapi.get('content-types').get(target) as TargetSchema;
  const isLocalized = schema.pluginOptions?.i18n?.localized === true && locale !== null;
  const rows = (await strapi.db.query(target).findMany({
    select: ['id', 'documentId'],
    where: {
      documentId: { $in: [...documentIds] },
      ...(isLocalized && { locale }),
      ...(schema.options?.draftAndPublish === true && { publishedAt: isDraft ? { $null: true } : { $notNull: true } }),
    },
  })) as { id: number; documentId: string }[];
  return new Map(rows.map(({ id, documentId }) => [documentId, id]));
}
