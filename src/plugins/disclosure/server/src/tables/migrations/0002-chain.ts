import type { Knex } from 'knex';
import type { EventRow } from '../../register/chain';
import { hashOf, toStoredEvent } from '../../register/chain';
import { GENESIS } from '../../../../core/chain';
import { dropAppendOnly, makeAppendOnly } from '../append-only';
import { TABLES } from '../names';

const BATCH = 500;

/** Chains what was written before there was a chain, and has the database refuse changes from here on. */
export async function up(trx: Knex) {
  await dropAppendOnly(trx);
  if (!(await trx.schema.hasColumn(TABLES.events, 'hash'))) {
    await trx.schema.alterTable(TABLES.events, (table) => table.string('hash', 64));
  }
  let last = { sequence: 0, hash: GENESIS };
  for (;;) {
    const rows: EventRow[] = await trx(TABLES.events)
      .where('sequence', '>', last.sequence)
      .orderBy('sequence')
      .limit(BATCH);
    if (rows.length === 0) break;
    const hashes: { sequence: number; hash: string }[] = [];
    for (const row of rows) {
      last = { sequence: Number(row.sequence), hash: row.hash ?? hashOf(last.hash, toStoredEvent(row)) };
      if (row.hash === null) hashes.push(last);
    }
    await writeHashes(trx, hashes);
  }
  await makeAppendOnly(trx);
}

async function writeHashes(trx: Knex, hashes: readonly { sequence: number; hash: string }[]) {
  if (hashes.length === 0) return;
  const values = hashes.map(() => '(cast(? as bigint), cast(? as text))').join(', ');
  await trx.raw(
    `with chained (sequence, hash) as (values ${values})
     update ${TABLES.events} set hash = chained.hash from chained where ${TABLES.events}.sequence = chained.sequence`,
    hashes.flatMap(({ sequence, hash }) => [sequence, hash]),
  );
}
