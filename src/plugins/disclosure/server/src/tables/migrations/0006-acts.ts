import type { Knex } from 'knex';
import { TABLES } from '../names';

/** What acts on a record leave: that it is sealed, the sentences said about it, and slugs that nobody may take. */
export async function up(trx: Knex) {
  if (!(await trx.schema.hasColumn(TABLES.records, 'sealed_on'))) {
    await trx.schema.alterTable(TABLES.records, (table) => {
      table.string('sealed_on', 10);
    });
  }
  if (!(await trx.schema.hasTable(TABLES.reasons))) {
    await trx.schema.createTable(TABLES.reasons, (table) => {
      table.bigInteger('sequence').primary();
      table.text('reason').notNullable();
    });
  }
  if (!(await trx.schema.hasTable(TABLES.sealedSlugs))) {
    await trx.schema.createTable(TABLES.sealedSlugs, (table) => {
      table.increments('id');
      table.integer('record_id').notNullable().references('id').inTable(TABLES.records);
      table.string('locale', 35).notNullable();
      table.string('content_type').notNullable();
      table.string('salt', 32).notNullable();
      table.string('digest', 64).notNullable();
      table.index(['content_type'], 'disclosure_sealed_slugs_type');
    });
  }
}
