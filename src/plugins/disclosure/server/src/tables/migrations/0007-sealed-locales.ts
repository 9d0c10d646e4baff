import type { Knex } from 'knex';
import { TABLES } from '../names';

/** Which locales of a record were public when it was sealed: those alone are restored. */
export async function up(trx: Knex) {
  if (await trx.schema.hasColumn(TABLES.sealedSlugs, 'was_public')) return;
  await trx.schema.alterTable(TABLES.sealedSlugs, (table) => {
    table.boolean('was_public').notNullable().defaultTo(true);
  });
}
