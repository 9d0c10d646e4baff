import type { Knex } from 'knex';
import { TABLES } from '../names';

/** By when each record had to be disclosed. What is there already is judged at the start that follows, in batches. */
export async function up(trx: Knex) {
  if (!(await trx.schema.hasColumn(TABLES.records, 'timeliness'))) {
    await trx.schema.alterTable(TABLES.records, (table) => {
      table.string('deadline', 10);
      table.boolean('deadline_provisional').notNullable().defaultTo(false);
      // Not judged yet is not settled either, and the four together stay the number of records disclosed.
      table.string('timeliness', 16).notNullable().defaultTo('provisional');
    });
  }
  if (!(await trx.schema.hasTable(TABLES.timelinessBasis))) {
    await trx.schema.createTable(TABLES.timelinessBasis, (table) => {
      table.integer('id').primary();
      table.string('digest', 64).notNullable();
    });
  }
}
