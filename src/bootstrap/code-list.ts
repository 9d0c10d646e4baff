import type { Core } from '@strapi/strapi';
import { codeListEntries, type CodeListSeed } from './code-list-entries';
import { LOCALES } from './locales';

export type CodeListUid = 'api::organ.organ' | 'api::topic.topic' | 'api::column.column';

interface Row {
  readonly id: number;
  readonly documentId: string;
  readonly code: string;
  readonly locale: string;
}

/** Creates the entries that are missing, by code and locale; what is there stays as an editor left it. */
export async function ensureCodeList(strapi: Core.Strapi, uid: CodeListUid, seeds: readonly CodeListSeed[]) {
  const query = strapi.db.query(uid);
  const rows: Row[] = await query.findMany({ select: ['id', 'documentId', 'code', 'locale'] });
  const rowFor = (code: string | null, locale: string) =>
    rows.find((row) => row.code === code && row.locale === locale);
  const missing = LOCALES.flatMap((locale) => codeListEntries(seeds, locale)).filter(
    ({ code, locale }) => !rowFor(code, locale),
  );
  if (missing.length === 0) return;

  await strapi.db.transaction(async () => {
    for (const entry of missing) {
      // Straight to the table: the document service would take seconds, at the first start of every database.
      const parent = rowFor(entry.parent, entry.locale)?.id ?? null;
      const documentId = rows.find(({ code }) => code === entry.code)?.documentId;
      const data = { ...entry, parent, publishedAt: new Date(), ...(documentId && { documentId }) };
      rows.push(await query.create({ data }));
    }
  });
  strapi.log.info(`${uid}: seeded ${missing.length} missing entries`);
}
