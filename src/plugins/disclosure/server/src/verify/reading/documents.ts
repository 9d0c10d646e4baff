import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { dayIn } from '../../../../core/plain-date';
import type { RegisteredType } from '../../../../core/registered-type';
import type { DisclosureSettings } from '../../../../core/settings';
import type { History } from '../../../../core/verify/history';
import type { Examined, StoredRecord } from '../../../../core/verify/stored';
import { digestOf } from '../../register/events';
import type { RecordRow } from '../../register/records';
import { TABLES } from '../../tables/names';
import { currentBasis } from '../../timeliness/basis';
import { judging } from '../../timeliness/settle';
import { readContent } from './content';
import { readHistories, readSalts } from './history';
import { readRecords } from './records';

/** What verification reads from. */
export interface Verified {
  readonly strapi: Core.Strapi;
  readonly settings: DisclosureSettings;
  readonly types: readonly RegisteredType[];
}

/** Whether the words that a record holds are those hashed last; languages that are not public any more were left out. */
function digestHolds(record: StoredRecord, { digest }: History, salts: ReadonlyMap<number, string>): boolean | null {
  const salt = digest === null ? undefined : salts.get(digest.sequence);
  if (digest === null || salt === undefined) return null;
  const texts = record.texts.filter(({ isPublic }) => isPublic).map(({ isPublic: _, ...text }) => text);
  // Before they were put in order, words were hashed as the database gave them.
  return [texts, [...texts].reverse()].some((words) => digestOf(salt, words) === digest.digest);
}

/** All that the database says about documents of one type, in a dozen statements however many they are. */
export async function readDocuments(
  { strapi, settings }: Verified,
  db: Knex,
  type: RegisteredType,
  documentIds: readonly string[],
): Promise<Examined[]> {
  const rows: RecordRow[] = await db(TABLES.records)
    .whereIn('document_id', documentIds)
    .andWhere({ content_type: type.uid });
  const locales = new Map(rows.map(({ document_id, locale }) => [document_id, locale]));
  const records = await readRecords(db, rows);
  const histories = await readHistories(db, type.uid, documentIds, (at) => dayIn(settings.timeZone, new Date(at)));
  const salts = await readSalts(
    db,
    [...histories.values()].flatMap(({ digest }) => digest?.sequence ?? []),
  );
  const judge = judging(await currentBasis(strapi, db, settings));
  const dues = new Map(rows.map((row) => [row.document_id, judge(row)]));
  const scope = { strapi, db, type, defaultLocale: settings.defaultLocale };
  const content = await readContent(scope, documentIds, (documentId) => locales.get(documentId));
  return documentIds.map((documentId) => {
    const record = records.get(documentId) ?? null;
    const history = histories.get(documentId) ?? null;
    return {
      contentType: type.uid,
      documentId,
      content: content.get(documentId) ?? null,
      record,
      history,
      due: dues.get(documentId) ?? null,
      digestHolds: record && history && digestHolds(record, history, salts),
    };
  });
}
