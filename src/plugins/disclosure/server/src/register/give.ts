import { dayIn, isPlainDate, startOfDay, yearOf } from '../../../core/plain-date';
import type { PlainDate } from '../../../core/plain-date';
import type { Given } from '../../../core/record';
import type { RegisteredType } from '../../../core/registered-type';
import type { ContentRow } from './content';
import { contentRows } from './content';
import { columnOf, tableOf } from './content-tables';
import type { Publishing } from './publication';
import { givenOf } from './records';
import type { RecordRow } from './records';
import { nextIndexNumber } from './sequences';
import { giveSlugs } from './give-slugs';
import { refuseClosed } from './refuse-closed';

const byHand = (row: ContentRow, part: 'indexNumber'): string | null => {
  const value = row[part];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** What a document gets at its first publication: today and the next number, unless it is older than the system. */
async function firstGiven(
  { trx, settings }: Publishing,
  row: ContentRow & { organCode: string },
  at: Date,
): Promise<Given> {
  const today = dayIn(settings.timeZone, at);
  const migrated = isPlainDate(row.disclosedOn) && row.disclosedOn < today;
  const disclosedOn: PlainDate = migrated ? (row.disclosedOn as PlainDate) : today;
  const organ = { code: row.organCode, creditCode: row.organCreditCode };
  const indexNumber =
    (migrated ? byHand(row, 'indexNumber') : null) ??
    (await nextIndexNumber(trx, { template: settings.indexNumber, organ, year: yearOf(disclosedOn) }));
  const disclosedAt = migrated ? startOfDay(settings.timeZone, disclosedOn) : at;
  return { indexNumber, disclosedOn, disclosedAt: disclosedAt.toISOString(), migrated };
}

const hasOrgan = (row: ContentRow | undefined): row is ContentRow & { organCode: string } => Boolean(row?.organCode);

/** Which rows get slugs: the drafts about to be published, or what an older project had published; and since when. */
interface Scope {
  readonly speaksOf: (locale: string) => boolean;
  readonly published: boolean;
  readonly at: Date;
}

/**
 * Writes index number, day of disclosure and slugs into every row of a document about to be published, so that no
 * locale's draft can blank them. `null` where there is nothing to publish or no organ, which Strapi then says itself.
 */
export async function give(publishing: Publishing, { speaksOf, published, at }: Scope): Promise<Given | null> {
  const { strapi, trx, settings, type, documentId, record } = publishing;
  const stored = await contentRows(strapi, trx, type, documentId);
  const rows = stored.filter((row) => row.published === published && speaksOf(row.locale));
  const followed = rows.find(({ locale }) => locale === settings.defaultLocale) ?? rows[0];
  if (!hasOrgan(followed)) return null;

  if (record) refuseClosed(strapi, record);
  const given = record ? givenOf(record) : await firstGiven(publishing, followed, at);
  if (!stored.every((row) => isWritten(row, given))) await writeGiven(publishing, given);
  await giveSlugs(publishing, { rows, indexNumber: given.indexNumber, recordId: record?.id });
  return given;
}

const isWritten = (row: ContentRow, { indexNumber, disclosedOn }: Given): boolean =>
  row.indexNumber === indexNumber && row.disclosedOn === disclosedOn;

/** Writes number and day into every row of the document. */
export const writeGiven = (
  { strapi, trx, type, documentId }: Pick<Publishing, 'strapi' | 'trx' | 'type' | 'documentId'>,
  given: Pick<Given, 'indexNumber' | 'disclosedOn'>,
) =>
  trx(tableOf(strapi, type.uid))
    .where({ document_id: documentId })
    .update({
      [columnOf(strapi, type.uid, type.attribute.indexNumber)]: given.indexNumber,
      [columnOf(strapi, type.uid, type.attribute.disclosedOn)]: given.disclosedOn,
    });

/** Puts back what the server has given, whatever a draft's editor or caller sent. */
export function keepGiven(
  type: RegisteredType,
  record: RecordRow,
  data: Record<string, unknown>,
): Record<string, unknown> {
  return {
    ...data,
    [type.attribute.indexNumber]: record.index_number,
    [type.attribute.disclosedOn]: record.disclosed_on,
  };
}
