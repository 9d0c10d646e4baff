import type { Knex } from 'knex';
import { TABLES } from '../names';

/** Creates `name` unless it is there: a migration may run again after a crash between its commit and its log entry. */
async function ensureTable(trx: Knex, name: string, build: (table: Knex.CreateTableBuilder) => void) {
  if (!(await trx.schema.hasTable(name))) await trx.schema.createTable(name, build);
}

const day = (table: Knex.CreateTableBuilder, name: string) => table.string(name, 10);

const childOf = (table: Knex.CreateTableBuilder) =>
  table.integer('record_id').notNullable().references('id').inTable(TABLES.records);

export async function up(trx: Knex) {
  await ensureTable(trx, TABLES.records, (table) => {
    table.increments('id');
    table.string('content_type').notNullable();
    table.string('document_id').notNullable();
    table.string('locale', 35).notNullable();
    table.string('kind', 128).notNullable();
    table.string('origin', 8).notNullable();
    table.string('organ_code', 32).notNullable();
    table.string('topic_code', 32);
    table.string('statutory_item', 64);
    day(table, 'made_on').notNullable();
    day(table, 'disclosed_on').notNullable();
    table.string('disclosed_at', 24).notNullable();
    table.boolean('migrated').notNullable();
    table.string('index_number').notNullable().unique({ indexName: 'disclosure_records_index_number' });
    table.string('document_number');
    table.string('issuer').notNullable();
    table.string('state', 16).notNullable();
    day(table, 'withdrawn_on');
    table.string('reason_code', 32);
    table.text('reason');
    table.string('nature', 16);
    day(table, 'effective_on');
    day(table, 'valid_until');
    day(table, 'repealed_on');
    day(table, 'ending_on');
    table.string('ending', 8);
    day(table, 'decided_on');
    table.integer('quantity');
    table.bigInteger('amount_fen');
    table.unique(['document_id', 'content_type'], { indexName: 'disclosure_records_document' });
    table.unique(['document_number', 'issuer'], { indexName: 'disclosure_records_document_number' });
    table.index(['disclosed_on', 'kind', 'organ_code', 'topic_code', 'origin', 'state'], 'disclosure_records_counted');
    table.index(['disclosed_at', 'id'], 'disclosure_records_latest');
    table.index(['made_on', 'id'], 'disclosure_records_made');
    table.index(['organ_code', 'disclosed_on'], 'disclosure_records_organ');
  });

  await ensureTable(trx, TABLES.texts, (table) => {
    childOf(table);
    table.string('locale', 35).notNullable();
    table.string('content_type').notNullable();
    table.string('slug').notNullable();
    table.boolean('is_public').notNullable();
    table.text('title').notNullable();
    table.text('summary');
    table.text('keywords').notNullable();
    table.primary(['record_id', 'locale']);
    table.unique(['content_type', 'slug'], { indexName: 'disclosure_record_texts_slug' });
  });

  await ensureTable(trx, TABLES.columns, (table) => {
    childOf(table);
    table.string('column_code', 64).notNullable();
    table.primary(['record_id', 'column_code']);
    table.index(['column_code', 'record_id'], 'disclosure_record_columns_code');
  });

  await ensureTable(trx, TABLES.channels, (table) => {
    childOf(table);
    table.string('channel', 32).notNullable();
    table.primary(['record_id', 'channel']);
    table.index(['channel', 'record_id'], 'disclosure_record_channels_code');
  });

  await ensureTable(trx, TABLES.attachments, (table) => {
    childOf(table);
    table.integer('position').notNullable();
    table.text('name').notNullable();
    table.text('url').notNullable();
    table.string('mime');
    table.bigInteger('size').notNullable();
    table.string('sha256', 64);
    table.primary(['record_id', 'position']);
  });

  await ensureTable(trx, TABLES.spells, (table) => {
    table.increments('id');
    childOf(table);
    day(table, 'from_on').notNullable();
    day(table, 'to_on');
    table.index(['record_id', 'from_on'], 'disclosure_spells_record');
    table.index(['to_on', 'record_id'], 'disclosure_spells_to');
    table.index(['from_on', 'record_id'], 'disclosure_spells_from');
  });

  await ensureTable(trx, TABLES.events, (table) => {
    table.bigInteger('sequence').primary();
    table.string('at', 24).notNullable();
    table.string('actor').notNullable();
    table.string('action', 32).notNullable();
    table.string('content_type').notNullable();
    table.string('document_id');
    table.text('changed').notNullable();
    table.text('figures').notNullable();
    table.string('digest', 64);
    table.index(['document_id', 'sequence'], 'disclosure_events_document');
  });

  await ensureTable(trx, TABLES.salts, (table) => {
    table.bigInteger('sequence').primary();
    table.string('salt', 64).notNullable();
  });

  await ensureTable(trx, TABLES.sequences, (table) => {
    table.string('organ_code', 32).notNullable();
    table.integer('year').notNullable();
    table.integer('last').notNullable();
    table.primary(['organ_code', 'year']);
  });
}
