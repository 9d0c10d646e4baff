import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

const rehearsal = new AsyncLocalStorage<boolean>();

/** What `work` leaves for after the commit is dropped: it will be rolled back. */
export const withoutAfterCommit = <T>(work: () => Promise<T>): Promise<T> => rehearsal.run(true, work);

export const isRehearsal = (): boolean => rehearsal.getStore() === true;

interface AfterCommit {
  readonly running: Set<Promise<void>>;
  failures: number;
}

const accounts = new WeakMap<Core.Strapi, AfterCommit>();

const accountOf = (strapi: Core.Strapi): AfterCommit => {
  const account = accounts.get(strapi) ?? { running: new Set(), failures: 0 };
  accounts.set(strapi, account);
  return account;
};

export const postCommitFailures = (strapi: Core.Strapi): number => accountOf(strapi).failures;

type Transaction = Core.Strapi['db']['transaction'];

/**
 * Strapi starts what is to happen after a commit (event reads, listeners) without awaiting or catching it: one failure ends
 * the process. Here it is awaited by `settleAfterCommit`, and a failure is logged and counted.
 */
export function guardAfterCommit(strapi: Core.Strapi): void {
  const transaction = strapi.db.transaction.bind(strapi.db);
  const account = accountOf(strapi);

  const guarded = (callback: () => unknown) => () => {
    const run = new Promise((resolve) => resolve(callback())).then(
      () => undefined,
      (error: unknown) => {
        account.failures += 1;
        strapi.log.error(`schedule: what follows a commit failed; the commit stands: ${inWords(error)}`);
      },
    );
    account.running.add(run);
    void run.finally(() => account.running.delete(run));
  };

  strapi.db.transaction = ((work?: (given: { onCommit(callback: () => unknown): void }) => unknown) =>
    work === undefined
      ? transaction()
      : transaction((given) =>
          work({ ...given, onCommit: (callback) => (isRehearsal() ? undefined : given.onCommit(guarded(callback))) }),
        )) as Transaction;
}

const inWords = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Resolves when nothing that follows a commit is left running, or after `deadlineMs`. */
export async function settleAfterCommit(strapi: Core.Strapi, deadlineMs: number): Promise<void> {
  const { running } = accountOf(strapi);
  const deadline = new AbortController();
  const settled = async () => {
    while (running.size > 0) await Promise.all(running);
  };
  const late = pause(deadlineMs, undefined, { signal: deadline.signal }).catch(() => undefined);
  await Promise.race([settled(), late]);
  deadline.abort();
}
