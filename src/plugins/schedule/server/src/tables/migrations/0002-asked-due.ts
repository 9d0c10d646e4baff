import type { Knex } from 'knex';
import { TABLES } from '../names';

/** When a field asks for an action, so that what a person makes of it can be told from what follows. */
export async function up(trx: Knex) {
  if (await trx.schema.hasColumn(TABLES.actions, 'asked_due')) return;
  await trx.schema.alterTable(TABLES.actions, (table) => {
    table.string('asked_due', 24);
  });
  await trx(TABLES.actions)
    .where({ requested_by: 'schedule' })
    .whereNot({ state: 'cancelled' })
    .update({ asked_due: trx.ref('due_at') });
}
