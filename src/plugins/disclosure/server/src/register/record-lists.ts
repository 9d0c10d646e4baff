import type { Knex } from 'knex';
import type { PublishedDocument, RecordText } from '../../../core/record';
import { TABLES } from '../tables/names';

const replaceAll = async (db: Knex, table: string, id: number, rows: object[]) => {
  await db(table).where({ record_id: id }).delete();
  if (rows.length > 0) await db(table).insert(rows);
};

/** Columns and channels of a record, written anew where they changed. */
export async function writeLists(db: Knex, id: number, document: PublishedDocument, changed: readonly string[]) {
  const { columns, channels } = document.counted;
  if (changed.includes('columns')) {
    await replaceAll(
      db,
      TABLES.columns,
      id,
      columns.map((column_code) => ({ record_id: id, column_code })),
    );
  }
  if (changed.includes('channels')) {
    await replaceAll(
      db,
      TABLES.channels,
      id,
      channels.map((channel) => ({ record_id: id, channel })),
    );
  }
}

const textRow = (id: number, contentType: string, { keywords, ...text }: RecordText) => ({
  record_id: id,
  content_type: contentType,
  is_public: true,
  keywords: JSON.stringify(keywords),
  ...text,
});

/** The words of the published locales. */
export async function writeTexts(db: Knex, id: number, contentType: string, document: PublishedDocument) {
  await db(TABLES.texts)
    .insert(document.texts.map((text) => textRow(id, contentType, text)))
    .onConflict(['record_id', 'locale'])
    .merge(['is_public', 'title', 'summary', 'keywords']);
}

/** Keeps of a locale that is no longer public only the slug, so that no other document takes it. */
export async function eraseOtherTexts(db: Knex, id: number, document: PublishedDocument) {
  await db(TABLES.texts)
    .where({ record_id: id })
    .whereNotIn(
      'locale',
      document.texts.map(({ locale }) => locale),
    )
    .update({ is_public: false, title: '', summary: null, keywords: '[]' });
}
