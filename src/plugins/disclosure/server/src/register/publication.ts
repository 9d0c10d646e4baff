import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Grounds } from '../../../core/grounds';
import { clock } from '../clock';
import type { RegisteredType } from '../../../core/registered-type';
import type { DisclosureSettings } from '../../../core/settings';
import { isPostgres } from '../tables/dialect';
import type { RecordRow } from './records';

/** One call that changes what is public: its transaction, its one reading of the clock, and why it happens. */
export interface Publication {
  readonly trx: Knex.Transaction;
  readonly now: Date;
  readonly grounds: Grounds;
}

/** A publication of one document, with all that the register needs to follow it. */
export interface Publishing extends Publication {
  readonly strapi: Core.Strapi;
  readonly settings: DisclosureSettings;
  readonly type: RegisteredType;
  readonly documentId: string;
  /** Its record before this publication. */
  readonly record: RecordRow | undefined;
}

const current = new AsyncLocalStorage<Publication>();

/** The publication this code runs in; what runs on after its end (Strapi's events) is in none. */
export function currentPublication(): Publication | undefined {
  const publication = current.getStore();
  return publication?.trx.isCompleted() ? undefined : publication;
}

/** Key of the advisory lock, the same on all servers of a database. */
const LOCK = 4_759_113;

// A bulk publication runs its documents at once inside one transaction, that is on one connection: they take turns.
const turns = new WeakMap<Knex.Transaction, Promise<unknown>>();

/** Waits for the lock and then reads the clock: one way to the database and back for both. */
const lockAndRead = async (trx: Knex.Transaction): Promise<Date> =>
  isPostgres(trx)
    ? clock.told(
        await trx.raw(
          `with held as materialized (select pg_advisory_xact_lock(?)) select ${clock.sql(trx)} from held`,
          [LOCK],
        ),
      )
    : clock.read(trx);

/**
 * Runs `work` in a transaction (the caller's, if there is one) that holds the one lock of publication, so that calls on
 * any number of servers follow one another. SQLite has one connection: there the transaction is the lock. `asOf` is for
 * who tries whether something could be published then, and rolls back.
 */
export async function publication<T>(
  strapi: Core.Strapi,
  work: (publication: Publication) => Promise<T>,
  grounds: Grounds = {},
  asOf?: Date,
): Promise<T> {
  const outer = currentPublication();
  if (outer !== undefined) {
    const here = { ...outer, now: asOf ?? outer.now, grounds: { ...outer.grounds, ...grounds } };
    return current.run(here, () => work(here));
  }

  return strapi.db.transaction(async ({ trx }) => {
    const previous = turns.get(trx) ?? Promise.resolve();
    const turn = previous.then(async () => {
      const now = await lockAndRead(trx);
      const here = { trx, now: asOf ?? now, grounds };
      return current.run(here, () => work(here));
    });
    turns.set(
      trx,
      turn.catch(() => undefined),
    );
    return turn;
  }) as Promise<T>;
}
