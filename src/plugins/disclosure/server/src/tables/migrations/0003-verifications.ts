import type { Knex } from 'knex';
import { TABLES } from '../names';

/** Creates what verification keeps: its runs, where each stands, and what each has found. */
export async function up(trx: Knex) {
  if (!(await trx.schema.hasTable(TABLES.verifications))) {
    await trx.schema.createTable(TABLES.verifications, (table) => {
      table.increments('id');
      table.string('trigger', 16).notNullable();
      table.string('actor').notNullable();
      table.string('state', 16).notNullable();
      table.string('claim', 32).unique({ indexName: 'disclosure_verifications_claim' });
      table.string('started_at', 24).notNullable();
      table.string('seen_at', 24).notNullable();
      table.string('finished_at', 24);
      table.text('position');
      table.bigInteger('checked').notNullable();
      table.bigInteger('total').notNullable();
      table.integer('found').notNullable();
      table.integer('acknowledged').notNullable();
      table.bigInteger('head_sequence');
      table.string('head_hash', 64);
      table.text('failure');
    });
  }
  if (!(await trx.schema.hasTable(TABLES.findings))) {
    await trx.schema.createTable(TABLES.findings, (table) => {
      table.increments('id');
      table.integer('verification_id').notNullable().references('id').inTable(TABLES.verifications);
      table.string('code', 32).notNullable();
      table.string('content_type');
      table.string('document_id');
      table.string('index_number');
      table.text('field');
      table.text('expected');
      table.text('found');
      table.index(['verification_id', 'id'], 'disclosure_findings_verification');
    });
  }
}
