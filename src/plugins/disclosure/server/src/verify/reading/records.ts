import type { Knex } from 'knex';
import { groupBy } from '../../../../core/group-by';
import type { RecordText } from '../../../../core/record';
import type { StoredFile, StoredRecord, StoredText } from '../../../../core/verify/stored';
import { kilobytesOf } from '../../register/attachments';
import type { RecordRow } from '../../register/records';
import { givenOf, isSealed, toCounted } from '../../register/records';
import { TABLES } from '../../tables/names';

interface ListRow {
  readonly record_id: number;
  readonly [column: string]: unknown;
}

/** The rows of a table that hang on `ids`, by record. */
async function listed<Row extends ListRow>(
  db: Knex,
  table: string,
  ids: readonly number[],
  order: string,
): Promise<Map<number, Row[]>> {
  const rows = (await db(table).whereIn('record_id', ids).orderBy(['record_id', order])) as Row[];
  return groupBy(rows, ({ record_id }) => record_id);
}

const toText = (row: ListRow): StoredText => ({
  locale: String(row.locale),
  slug: String(row.slug),
  title: String(row.title),
  summary: row.summary as RecordText['summary'],
  keywords: JSON.parse(String(row.keywords)) as string[],
  isPublic: Boolean(row.is_public),
});

const toFile = (row: ListRow): StoredFile => ({
  url: String(row.url),
  kilobytes: kilobytesOf(Number(row.size)),
});

/** Records with everything that hangs on them, in one statement a table; by documentId. */
export async function readRecords(db: Knex, rows: readonly RecordRow[]): Promise<Map<string, StoredRecord>> {
  const ids = rows.map(({ id }) => id);
  const columns = await listed(db, TABLES.columns, ids, 'column_code');
  const channels = await listed(db, TABLES.channels, ids, 'channel');
  const texts = await listed(db, TABLES.texts, ids, 'locale');
  const spells = await listed<ListRow & { from_on: never; to_on: never }>(db, TABLES.spells, ids, 'id');
  const files = await listed(db, TABLES.attachments, ids, 'position');
  return new Map(
    rows.map((row): [string, StoredRecord] => [
      row.document_id,
      {
        given: givenOf(row),
        state: row.state,
        sealed: isSealed(row),
        withdrawnOn: row.withdrawn_on,
        reasonCode: row.reason_code,
        locales: (texts.get(row.id) ?? []).filter(({ is_public }) => is_public).map(({ locale }) => String(locale)),
        counted: toCounted(row, {
          columns: (columns.get(row.id) ?? []).map(({ column_code }) => String(column_code)).sort(),
          channels: (channels.get(row.id) ?? []).map(({ channel }) => String(channel)).sort(),
        }),
        locale: row.locale,
        documentNumber: row.document_number,
        issuer: row.issuer,
        ending: row.ending_on === null || row.ending === null ? null : { on: row.ending_on, by: row.ending },
        texts: (texts.get(row.id) ?? []).map(toText),
        spells: (spells.get(row.id) ?? []).map(({ from_on: from, to_on: to }) => ({ from, to })),
        files: (files.get(row.id) ?? []).map(toFile),
        due: {
          deadline: row.deadline,
          deadlineProvisional: Boolean(row.deadline_provisional),
          timeliness: row.timeliness,
        },
      },
    ]),
  );
}
