import type { Knex } from 'knex';
import { toYuan } from '../../../core/money';
import type { RecordCard } from '../../../shared/record';
import { isSealed } from '../register/records';
import type { RecordRow } from '../register/records';
import { TABLES } from '../tables/names';
import type { Links } from './links';

export interface StoredText {
  readonly record_id: number;
  readonly locale: string;
  readonly slug: string;
  readonly is_public: boolean | number;
  readonly title: string;
  readonly summary: string | null;
  readonly keywords: string;
}

/** How cards are labelled and linked for one request. */
export interface Reader {
  readonly db: Knex;
  readonly locale: string;
  readonly organName: (code: string) => string;
  readonly links: Links;
  /** Where the site is, for addresses of files. */
  readonly origin: string;
  /** Whether the public sees deadline and timeliness of single records. */
  readonly showTimeliness: boolean;
}

/** The words of a record in the locale asked for, else in the one the register follows. */
export function textFor(texts: readonly StoredText[], row: RecordRow, locale: string): StoredText | undefined {
  const shown = texts.filter((text) => text.record_id === row.id && Boolean(text.is_public));
  return shown.find((text) => text.locale === locale) ?? shown.find((text) => text.locale === row.locale) ?? shown[0];
}

/** A withdrawn record shows its title and the reason, a sealed one no word at all. */
export function toCard(
  row: RecordRow,
  text: StoredText | undefined,
  columns: readonly string[],
  reader: Reader,
): RecordCard {
  const sealed = isSealed(row);
  const words = sealed ? undefined : text;
  return {
    documentId: row.document_id,
    contentType: row.content_type,
    kind: row.kind,
    locale: words?.locale ?? null,
    indexNumber: row.index_number,
    documentNumber: sealed ? null : row.document_number,
    slug: words?.slug ?? null,
    title: words?.title ?? null,
    summary: row.state === 'public' ? (words?.summary ?? null) : null,
    organ: { code: row.organ_code, name: reader.organName(row.organ_code) },
    topic: sealed ? null : row.topic_code,
    columns: sealed ? [] : columns,
    madeOn: row.made_on,
    disclosedOn: row.disclosed_on,
    disclosedAt: row.disclosed_at,
    migrated: Boolean(row.migrated),
    origin: row.origin,
    state: row.state,
    withdrawnOn: row.withdrawn_on,
    reasonCode: row.reason_code,
    reason: sealed ? null : row.reason,
    amountYuan: sealed || row.amount_fen === null ? null : toYuan(Number(row.amount_fen)),
    ...(reader.showTimeliness && dueOn(row)),
    links: reader.links(row, words?.locale),
  };
}

/** A sealed record shows when it was made and disclosed, and nothing about it. */
const dueOn = (row: RecordRow) =>
  isSealed(row)
    ? { deadline: null, deadlineProvisional: null, timeliness: null }
    : {
        deadline: row.deadline,
        deadlineProvisional: Boolean(row.deadline_provisional),
        timeliness: row.timeliness,
      };

/** Cards of `rows`, in their order, with two statements however many there are. */
export async function toCards(rows: readonly RecordRow[], reader: Reader): Promise<RecordCard[]> {
  const ids = rows.map(({ id }) => id);
  const texts: StoredText[] = await reader.db(TABLES.texts).whereIn('record_id', ids);
  const columns: { record_id: number; column_code: string }[] = await reader
    .db(TABLES.columns)
    .whereIn('record_id', ids)
    .orderBy('column_code');
  return rows.map((row) =>
    toCard(
      row,
      textFor(texts, row, reader.locale),
      columns.filter(({ record_id }) => record_id === row.id).map(({ column_code }) => column_code),
      reader,
    ),
  );
}
