import type { Knex } from 'knex';
import { sequenceIn } from '../../../../core/index-number';
import type { PlainDate } from '../../../../core/plain-date';
import { yearOf } from '../../../../core/plain-date';
import type { Finding } from '../../../../core/verify/finding';
import { finding } from '../../../../core/verify/finding';
import { TABLES } from '../../tables/names';
import type { Verified } from '../reading/documents';

/** What a record tells of the sequence that its number was taken from. */
export interface NumberedRow {
  readonly index_number: string;
  readonly organ_code: string;
  readonly disclosed_on: PlainDate;
  readonly migrated: boolean | number;
}

/** Sequences that stand before a number they have given: they would give it again. Numbers typed by hand are not theirs. */
export async function sequenceFindings(
  { strapi, settings }: Verified,
  rows: readonly NumberedRow[],
): Promise<Finding[]> {
  const highest = new Map<string, number>();
  for (const { index_number: indexNumber, organ_code: organ, disclosed_on, migrated } of rows) {
    const year = yearOf(disclosed_on);
    const sequence = migrated ? null : sequenceIn(settings.indexNumber, { indexNumber, organ, year });
    const name = `${organ}/${year}`;
    if (sequence !== null) highest.set(name, Math.max(sequence, highest.get(name) ?? 0));
  }
  if (highest.size === 0) return [];
  const stored: { organ_code: string; year: number; last: number }[] = await strapi.db
    .connection(TABLES.sequences)
    .whereIn(
      'organ_code',
      rows.map(({ organ_code }) => organ_code),
    );
  const lasts = new Map(stored.map(({ organ_code, year, last }) => [`${organ_code}/${year}`, last]));
  return [...highest]
    .filter(([name, sequence]) => (lasts.get(name) ?? 0) < sequence)
    .map(([name, sequence]) =>
      finding('sequence_behind', null, {
        field: name,
        expected: String(sequence),
        found: String(lasts.get(name) ?? 0),
      }),
    );
}

/** Lets a sequence go on behind the last number that it has given. */
export async function catchUp(db: Knex, { field, expected }: Finding): Promise<void> {
  const [organ_code, year] = (field ?? '').split('/');
  await db(TABLES.sequences)
    .insert({ organ_code, year: Number(year), last: Number(expected) })
    .onConflict(['organ_code', 'year'])
    .merge(['last']);
}
