import type { Knex } from 'knex';
import { isPostgres } from '../dialect';
import { TABLES } from '../names';

const INDEX = 'disclosure_records_document_number';

/** What was published in error and is void bears no number: the right document may have it. */
export async function up(trx: Knex) {
  // Knex made a constraint of it on PostgreSQL.
  if (isPostgres(trx)) await trx.raw(`alter table ${TABLES.records} drop constraint if exists ${INDEX}`);
  await trx.raw(`drop index if exists ${INDEX}`);
  await trx.raw(`create unique index ${INDEX} on ${TABLES.records} (document_number, issuer) where state <> 'voided'`);
}
