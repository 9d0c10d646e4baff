import type { Core } from '@strapi/strapi';
import { NOTICE } from '../../server/schedule';

type Columns = Readonly<Record<string, string>>;

/** SQL of the number of the copy, from 1. */
const N = 'n.i';

const numbered = (before: string, from: number, after = '') => `'${before}' || (${from} + ${N}) || '${after}'`;

interface Copying {
  /** Which row is copied: a column and its value. */
  readonly of: readonly [column: string, value: number | string];
  readonly times: number;
  /** SQL of what differs. */
  readonly but: Columns;
}

/** Copies a row within the database, which writes a million in a minute. */
async function copyRow(strapi: Core.Strapi, table: string, { of: [column, value], times, but }: Copying) {
  const db = strapi.db.connection;
  const all = Object.keys(await db(table).columnInfo());
  const kept = all.filter((name) => name !== 'id' || 'id' in but);
  await db.raw(
    `insert into ${table} (${kept.map((name) => `"${name}"`).join(', ')})
     with recursive n(i) as (select 1 union all select i + 1 from n where i < ${times})
     select ${kept.map((name) => but[name] ?? `t."${name}"`).join(', ')}
     from ${table} t cross join n where t."${column}" = ?`,
    [value],
  );
  if (strapi.db.dialect.client === 'postgres' && 'id' in but)
    await db.raw(`select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`);
}

const lastIn = async (strapi: Core.Strapi, table: string, column = 'id'): Promise<number> =>
  Number((await strapi.db.connection(table).max({ last: column }).first())?.last ?? 0);

interface JoinTable {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
}

/** Link tables of notices, and the column that names the notice. */
const linksOfNotices = (strapi: Core.Strapi): [table: string, column: string][] =>
  Object.values(strapi.db.metadata.get(NOTICE).attributes).flatMap((attribute) => {
    const { joinTable } = attribute as { joinTable?: JoinTable };
    return joinTable === undefined || joinTable.name.startsWith('files_')
      ? []
      : [[joinTable.name, joinTable.joinColumn.name]];
  });

/** Copies a row of a notice with what it links to; documents are numbered from `from` + 1. */
async function copyNoticeRow(strapi: Core.Strapi, row: number, times: number, from: number, more: Columns = {}) {
  const base = await lastIn(strapi, 'notices');
  await copyRow(strapi, 'notices', {
    ...{ of: ['id', row], times },
    but: {
      id: `${base} + ${N}`,
      document_id: numbered('benchnotice', from),
      title: numbered('关于做好第', from, '项工作的通知'),
      slug: numbered('gong-zuo-', from),
      document_number: numbered('沅建发〔2016〕', from, '号'),
      ...more,
    },
  });
  for (const [table, column] of linksOfNotices(strapi))
    await copyRow(strapi, table, { of: [column, row], times, but: { [column]: `${base} + ${N}` } });
}

const rowsOf = (strapi: Core.Strapi, documentId: string): Promise<number[]> =>
  strapi.db.connection('notices').where({ document_id: documentId }).orderBy('id').pluck('id');

/** So many more drafts like this one; their documentIds. */
export async function copyDraft(strapi: Core.Strapi, documentId: string, times: number): Promise<string[]> {
  const from = await lastIn(strapi, 'notices');
  for (const row of await rowsOf(strapi, documentId)) await copyNoticeRow(strapi, row, times, from);
  return Array.from({ length: times }, (_, index) => `benchnotice${from + index + 1}`);
}

/** So many more published documents like this one, each with its record, its event and all that belongs to them. */
export async function copyPublished(strapi: Core.Strapi, documentId: string, times: number): Promise<void> {
  const from = await lastIn(strapi, 'notices');
  const index = numbered('bench/', from);
  for (const row of await rowsOf(strapi, documentId))
    await copyNoticeRow(strapi, row, times, from, { index_number: index });

  const db = strapi.db.connection;
  const { id } = await db('disclosure_records').where({ document_id: documentId }).first('id');
  const { sequence } = await db('disclosure_events').where({ document_id: documentId }).first('sequence');
  const [record, event] = [
    await lastIn(strapi, 'disclosure_records'),
    await lastIn(strapi, 'disclosure_events', 'sequence'),
  ];
  const document = { document_id: numbered('benchnotice', from) };
  const of = (column: string, value: number, but: Columns): Copying => ({ of: [column, value], times, but });
  const number = numbered('沅建发〔2016〕', from, '号');
  const own = { id: `${record} + ${N}`, ...document, document_number: number, index_number: index };
  await copyRow(strapi, 'disclosure_records', of('id', id, own));
  const child = { record_id: `${record} + ${N}` };
  const text = { ...child, slug: numbered('gong-zuo-', from) };
  await copyRow(strapi, 'disclosure_record_texts', of('record_id', id, text));
  for (const table of ['disclosure_record_columns', 'disclosure_record_channels', 'disclosure_spells'])
    await copyRow(strapi, table, of('record_id', id, child));
  const chained = { sequence: `${event} + ${N}` };
  await copyRow(strapi, 'disclosure_events', of('sequence', sequence, { ...chained, ...document }));
  await copyRow(strapi, 'disclosure_event_salts', of('sequence', sequence, chained));
  await db.raw('analyze');
  // What the copying has left in the log is not the next publication's to write.
  await db.raw(strapi.db.dialect.client === 'postgres' ? 'checkpoint' : 'pragma wal_checkpoint(truncate)');
}
