import { parseListing } from '../../../core/listing';
import { kindsCovered } from '../../../core/measures';
import { assertKnown, oneOf } from '../../../core/parameters';
import type { Parameters } from '../../../core/parameters';
import { yearOf } from '../../../core/plain-date';
import type { RegisterPage, RegisterRow } from '../../../shared/register-page';
import type { Reading } from '../api/reading';
import { pageOf } from '../listing/page';
import { searching } from '../listing/search';
import type { RecordRow } from '../register/records';
import { TABLES } from '../tables/names';

const STATES = ['public', 'withdrawn', 'sealed', 'voided'] as const;
const ROWS_A_PAGE = 20;

/** One page of all records, voided ones too, latest first. */
export async function listRegister(reading: Reading, parameters: Parameters): Promise<RegisterPage> {
  assertKnown(parameters, ['q', 'recordState', 'cursor', 'locale']);
  const { db, types } = reading.register;
  const { words, cursor } = parseListing({ q: parameters.q, cursor: parameters.cursor });
  const state = oneOf(parameters, 'recordState', STATES);
  const asked = searching(db({ r: TABLES.records }), db, words);
  if (state !== undefined) void asked.where('r.state', state);
  const { total } = await asked.clone().count({ total: '*' }).first<{ total: number | string }>();
  const page = await pageOf(asked, { limit: ROWS_A_PAGE, cursor, sort: '-disclosedAt', state: 'all', words });

  const titles: { record_id: number; locale: string; title: string }[] = await db(TABLES.texts)
    .whereIn(
      'record_id',
      page.rows.map(({ id }) => id),
    )
    .select('record_id', 'locale', 'title');
  const catalogue = kindsCovered(types, 'disclosed');
  const titleOf = ({ id, locale }: RecordRow) => {
    const own = titles.filter(({ record_id, title }) => record_id === id && title !== '');
    return (own.find((text) => text.locale === locale) ?? own[0])?.title ?? null;
  };
  const toRow = (row: RecordRow): RegisterRow => ({
    documentId: row.document_id,
    contentType: row.content_type,
    indexNumber: row.index_number,
    title: titleOf(row),
    kind: reading.label('kind', row.kind),
    organ: reading.label('organ', row.organ_code),
    state: row.state,
    disclosedOn: row.disclosed_on,
    migrated: Boolean(row.migrated),
    countedIn:
      row.state !== 'voided' && row.origin === 'own' && catalogue.includes(row.kind) ? yearOf(row.disclosed_on) : null,
  });
  return {
    data: page.rows.map(toRow),
    meta: { total: Number(total), nextCursor: page.nextCursor, prevCursor: page.prevCursor },
  };
}
