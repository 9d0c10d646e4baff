import type { Knex } from 'knex';
import type { PublishedDocument, RecordText } from '../../../core/record';
import { insert } from '../tables/insert';
import { TABLES } from '../tables/names';

const LISTS = [
  { field: 'columns', table: TABLES.columns, column: 'column_code' },
  { field: 'channels', table: TABLES.channels, column: 'channel' },
] as const;

/** Columns and channels of a new record. */
export async function insertLists(
  db: Knex,
  id: number,
  { counted }: Pick<PublishedDocument, 'counted'>,
  lists = LISTS.slice(),
) {
  for (const { field, table, column } of lists) {
    await insert(
      db,
      table,
      counted[field].map((code) => ({ record_id: id, [column]: code })),
    );
  }
}

/** Columns and channels of a record, written anew where they changed. */
export async function writeLists(
  db: Knex,
  id: number,
  document: Pick<PublishedDocument, 'counted'>,
  changed: readonly string[],
) {
  const lists = LISTS.filter(({ field }) => changed.includes(field));
  for (const { table } of lists) await db(table).where({ record_id: id }).delete();
  await insertLists(db, id, document, lists);
}

const textRow = (id: number, contentType: string, { keywords, ...text }: RecordText) => ({
  record_id: id,
  content_type: contentType,
  is_public: true,
  keywords: JSON.stringify(keywords),
  ...text,
});

const MERGE = `on conflict (record_id, locale) do update set ${['is_public', 'title', 'summary', 'keywords']
  .map((name) => `${name} = excluded.${name}`)
  .join(', ')}`;

/** The words of the published locales. */
export async function writeTexts(db: Knex, id: number, contentType: string, document: PublishedDocument) {
  await insert(
    db,
    TABLES.texts,
    document.texts.map((text) => textRow(id, contentType, text)),
    MERGE,
  );
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
