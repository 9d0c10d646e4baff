import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Instant } from '../../core/instant';
import { instant } from '../../core/instant';
import { clock } from './clock';
import { isPostgres } from './tables/dialect';

/** Who acts and why, for whatever else keeps account of publications. */
export interface Grounds {
  readonly actor?: string;
  readonly reasonCode?: string;
  readonly reason?: string;
}

/** A transaction that holds the one lock of publication, and its one reading of the database's clock. */
export interface Publication {
  readonly trx: Knex.Transaction;
  readonly now: Instant;
}

interface Options {
  readonly grounds?: Grounds;
  /** Judge as if it were then: for what is to be published later. */
  readonly asOf?: Instant;
}

/** Service `publication` of the plugin `disclosure`, where a project has it: its lock is the one lock then. */
interface Register {
  run<T>(
    work: (publication: { readonly trx: Knex.Transaction; readonly now: Date }) => Promise<T>,
    grounds?: Grounds,
    asOf?: Date,
  ): Promise<T>;
}

const registerOf = (strapi: Core.Strapi): Register | undefined =>
  (strapi.plugins as Readonly<Record<string, Core.Plugin | undefined>>).disclosure?.service('publication');

/** Runs `work` in one transaction (the caller's, if there is one) under the one lock of publication. */
export const publication = <T>(
  strapi: Core.Strapi,
  work: (publication: Publication) => Promise<T>,
  { grounds = {}, asOf }: Options = {},
): Promise<T> =>
  registerOf(strapi)?.run(
    ({ trx, now }) => work({ trx, now: instant(now) }),
    grounds,
    asOf === undefined ? undefined : new Date(asOf),
  ) ?? alone(strapi, work);

const current = new AsyncLocalStorage<Publication>();

/** Key of the advisory lock where no register has one. */
const LOCK = 4_759_114;

// A bulk publication runs its documents at once inside one transaction, that is on one connection: they take turns.
const turns = new WeakMap<Knex.Transaction, Promise<unknown>>();

async function alone<T>(strapi: Core.Strapi, work: (publication: Publication) => Promise<T>): Promise<T> {
  const outer = current.getStore();
  if (outer !== undefined && !outer.trx.isCompleted()) return work(outer);

  return strapi.db.transaction(async ({ trx }) => {
    const turn = (turns.get(trx) ?? Promise.resolve()).then(async () => {
      if (isPostgres(trx)) await trx.raw('select pg_advisory_xact_lock(?)', [LOCK]);
      const here = { trx, now: await clock.now(trx) };
      return current.run(here, () => work(here));
    });
    turns.set(
      trx,
      turn.catch(() => undefined),
    );
    return turn;
  }) as Promise<T>;
}
