import type { Knex } from 'knex';
import { isPostgres } from './dialect';
import { TABLES } from './names';

const TABLE = TABLES.events;
const NAME = `${TABLE}_append_only`;
const MESSAGE = `${TABLE} is append-only`;

/** SQLite has no TRUNCATE; a REPLACE would take the old row away without asking the trigger on DELETE. */
const SQLITE: Readonly<Record<string, string>> = {
  [`${NAME}_update`]: `before update on ${TABLE}`,
  [`${NAME}_delete`]: `before delete on ${TABLE}`,
  [`${NAME}_replace`]: `before insert on ${TABLE} when exists (select 1 from ${TABLE} where sequence = new.sequence)`,
};

/** Lets events be changed again: for a migration of that table, and for nothing else. */
export async function dropAppendOnly(db: Knex): Promise<void> {
  if (isPostgres(db)) await db.raw(`drop trigger if exists ${NAME} on ${TABLE}`);
  else for (const name of Object.keys(SQLITE)) await db.raw(`drop trigger if exists ${name}`);
}

/** Has the database itself refuse every UPDATE, DELETE and TRUNCATE of events, whoever asks. */
export async function makeAppendOnly(db: Knex): Promise<void> {
  await dropAppendOnly(db);
  if (!isPostgres(db)) {
    for (const [name, when] of Object.entries(SQLITE)) {
      await db.raw(`create trigger ${name} ${when} begin select raise(abort, '${MESSAGE}'); end`);
    }
    return;
  }
  await db.raw(
    `create or replace function ${NAME}() returns trigger language plpgsql as
     $$ begin raise exception '${MESSAGE}: % is refused', tg_op; end $$`,
  );
  await db.raw(
    `create trigger ${NAME} before update or delete or truncate on ${TABLE}
     for each statement execute function ${NAME}()`,
  );
  // Also for sessions that switch ordinary triggers off (session_replication_role).
  await db.raw(`alter table ${TABLE} enable always trigger ${NAME}`);
}

/** Whether the database still refuses. */
export async function isAppendOnly(db: Knex): Promise<boolean> {
  if (isPostgres(db)) {
    const found = await db('pg_trigger')
      .where({ tgname: NAME, tgenabled: 'A' })
      .whereRaw('tgrelid = ?::regclass', TABLE);
    return found.length === 1;
  }
  const names = Object.keys(SQLITE);
  const found = await db('sqlite_master').where({ type: 'trigger', tbl_name: TABLE }).whereIn('name', names);
  return found.length === names.length;
}
