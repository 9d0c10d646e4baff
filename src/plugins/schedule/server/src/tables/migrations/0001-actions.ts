import type { Knex } from 'knex';
import { TABLES } from '../names';

const instant = (table: Knex.CreateTableBuilder, name: string) => table.string(name, 24);

/** A migration may run again after a crash between its commit and its log entry. */
export async function up(trx: Knex) {
  if (!(await trx.schema.hasTable(TABLES.actions))) {
    await trx.schema.createTable(TABLES.actions, (table) => {
      table.increments('id');
      table.string('group_id', 36);
      table.string('content_type').notNullable();
      table.string('document_id').notNullable();
      // Empty where the type has no locales: NULLs would slip through the unique index.
      table.string('locale', 35).notNullable();
      table.string('action', 16).notNullable();
      instant(table, 'due_at').notNullable();
      table.string('time_zone', 64).notNullable();
      table.string('state', 16).notNullable();
      // When the next step falls due: the action itself, its retry, or the end of a lease.
      instant(table, 'run_at').notNullable();
      table.string('reason_code', 32);
      table.text('reason');
      table.integer('attempts').notNullable().defaultTo(0);
      table.string('claimed_by', 128);
      // Grows with every claim, so that whoever has lost his lease cannot finish.
      table.integer('fence').notNullable().defaultTo(0);
      instant(table, 'lease_until');
      instant(table, 'started_at');
      instant(table, 'finished_at');
      instant(table, 'settled_at');
      instant(table, 'created_at').notNullable();
      table.text('error');
      table.string('requested_by', 128).notNullable();
      table.string('draft_version', 64);
      table.index(['state', 'due_at', 'id'], 'schedule_actions_state');
      table.index(['due_at', 'id'], 'schedule_actions_due');
      table.index(['content_type', 'document_id'], 'schedule_actions_document');
      table.index(['group_id'], 'schedule_actions_group');
    });
  }
  // Partial, so that neither grows with what is done.
  await trx.raw(
    `create unique index if not exists schedule_actions_open on ${TABLES.actions}
       (content_type, document_id, locale, action)
     where state in ('scheduled', 'running', 'retrying', 'needs_review')`,
  );
  await trx.raw(
    `create index if not exists schedule_actions_run on ${TABLES.actions} (run_at, id)
     where state in ('scheduled', 'running', 'retrying')`,
  );
  await trx.raw(
    `create index if not exists schedule_actions_running on ${TABLES.actions} (due_at) where state = 'running'`,
  );

  if (await trx.schema.hasTable(TABLES.events)) return;
  await trx.schema.createTable(TABLES.events, (table) => {
    table.increments('id');
    table.integer('action_id').notNullable().references('id').inTable(TABLES.actions);
    instant(table, 'at').notNullable();
    table.string('actor').notNullable();
    table.string('act', 16).notNullable();
    table.text('details').notNullable();
    table.index(['action_id', 'id'], 'schedule_events_action');
  });
}
