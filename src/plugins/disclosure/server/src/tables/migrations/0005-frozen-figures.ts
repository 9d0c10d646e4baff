import type { Knex } from 'knex';
import { TABLES } from '../names';

/** Creates `name` unless it is there: a migration may run again after a crash between its commit and its log entry. */
async function ensureTable(trx: Knex, name: string, build: (table: Knex.CreateTableBuilder) => void) {
  if (!(await trx.schema.hasTable(name))) await trx.schema.createTable(name, build);
}

const ofYear = (table: Knex.CreateTableBuilder) => {
  table.string('organ_code', 32).notNullable();
  table.integer('year').notNullable();
};

/** Where a figure of the finest grain stands; lists are codes in order, with commas between. */
const place = (table: Knex.CreateTableBuilder) => {
  table.integer('month');
  table.string('kind', 128).notNullable();
  table.string('topic_code', 32);
  table.string('statutory_item', 64);
  table.text('columns').notNullable();
  table.text('channels').notNullable();
};

export async function up(trx: Knex) {
  await ensureTable(trx, TABLES.frozenYears, (table) => {
    ofYear(table);
    table.string('at', 24).notNullable();
    table.string('actor').notNullable();
    table.bigInteger('sequence').notNullable();
    table.text('measures').notNullable();
    table.string('digest', 64).notNullable();
    table.text('note');
    table.primary(['organ_code', 'year']);
    table.index(['year'], 'disclosure_frozen_years_year');
  });

  await ensureTable(trx, TABLES.frozenFigures, (table) => {
    table.increments('id');
    ofYear(table);
    table.string('measure', 32).notNullable();
    place(table);
    table.bigInteger('value').notNullable();
    table.index(['organ_code', 'year', 'measure'], 'disclosure_frozen_figures_of');
    table.index(['year', 'measure'], 'disclosure_frozen_figures_year');
  });

  await ensureTable(trx, TABLES.corrections, (table) => {
    table.increments('id');
    ofYear(table);
    table.string('measure', 32).notNullable();
    table.string('kind', 128);
    table.bigInteger('from_value').notNullable();
    table.bigInteger('to_value').notNullable();
    table.string('at', 24).notNullable();
    table.bigInteger('sequence').notNullable();
    table.string('actor').notNullable();
    table.string('role', 16).notNullable();
    table.string('cause', 32).notNullable();
    table.string('reason_code', 32);
    table.text('reason');
    table.string('content_type');
    table.string('document_id');
    table.index(['organ_code', 'year', 'measure', 'id'], 'disclosure_corrections_of');
    table.index(['year', 'id'], 'disclosure_corrections_year');
  });

  await ensureTable(trx, TABLES.correctedFigures, (table) => {
    table.increments('id');
    table.integer('correction_id').notNullable().references('id').inTable(TABLES.corrections);
    place(table);
    table.bigInteger('from_value').notNullable();
    table.bigInteger('to_value').notNullable();
    table.index(['correction_id'], 'disclosure_corrected_figures_of');
  });
}
