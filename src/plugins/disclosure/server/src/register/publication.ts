import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { clock } from '../clock';
import type { RegisteredType } from '../../../core/registered-type';
import type { DisclosureSettings } from '../../../core/settings';
import { isPostgres } from '../tables/dialect';

/** One call that changes what is public: its transaction and its one reading of the clock. */
export interface Publication {
  readonly trx: Knex.Transaction;
  readonly now: Date;
}

/** A publication of one document, with all that the register needs to follow it. */
export interface Publishing extends Publication {
  readonly strapi: Core.Strapi;
  readonly settings: DisclosureSettings;
  readonly type: RegisteredType;
  readonly documentId: string;
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

/**
 * Runs `work` in a transaction (the caller's, if there is one) that holds the one lock of publication, so that calls on
 * any number of servers follow one another. SQLite has one connection: there the transaction is the lock.
 */
export async function publication<T>(strapi: Core.Strapi, work: (publication: Publication) => Promise<T>): Promise<T> {
  const outer = currentPublication();
  if (outer !== undefined) return work(outer);

  return strapi.db.transaction(async ({ trx }) => {
    const previous = turns.get(trx) ?? Promise.resolve();
    const turn = previous.then(async () => {
      if (isPostgres(trx)) await trx.raw('select pg_advisory_xact_lock(?)', [LOCK]);
      const here = { trx, now: await clock.read(trx) };
      return current.run(here, () => work(here));
    });
    turns.set(
      trx,
      turn.catch(() => undefined),
    );
    return turn;
  }) as Promise<T>;
}
