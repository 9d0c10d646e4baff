import type { Knex } from 'knex';
import { formatIndexNumber } from '../../../core/index-number';
import type { NumberedOrgan } from '../../../core/index-number';
import { rowsOf } from '../tables/dialect';
import { TABLES } from '../tables/names';

/** The next number of an organ's year: in order, never given twice, also beside numbers that came in by hand. */
export async function nextIndexNumber(
  db: Knex,
  { template, organ, year }: { template: string; organ: NumberedOrgan; year: number },
): Promise<string> {
  for (;;) {
    const result: unknown = await db.raw(
      `insert into ${TABLES.sequences} (organ_code, year, last) values (?, ?, 1)
       on conflict (organ_code, year) do update set last = ${TABLES.sequences}.last + 1 returning last`,
      [organ.code, year],
    );
    const [row] = rowsOf<{ last: number }>(result);
    if (row === undefined) throw new Error('No sequence number was given');
    const indexNumber = formatIndexNumber(template, { organ, year, sequence: row.last });
    const taken: unknown = await db.raw(`select 1 from ${TABLES.records} where index_number = ?`, [indexNumber]);
    if (rowsOf(taken).length === 0) return indexNumber;
  }
}
