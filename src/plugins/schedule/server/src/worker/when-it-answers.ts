import { setTimeout as pause } from 'node:timers/promises';
import { LEASE_SECONDS } from './lease';

const BETWEEN_TRIES_MS = 250;

/** Broken connections, a server that stops, starts or is closed to connections, another writer of the file. */
const AWAY = /^(08...|57P0[123]|55000|ECONN\w+|EPIPE|ETIMEDOUT|SQLITE_BUSY\w*)$/;

/** What the database refused it would refuse again; drivers that have lost the connection give no code, but say so. */
const isAway = (error: unknown): boolean => {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return typeof code === 'string' ? AWAY.test(code) : /connection/i.test(String(message));
};

/**
 * Where the database is away, it is told as soon as it is back, so that neither this action nor the rest of its batch waits
 * for the lease to run out. After that they are whoever's who looks first.
 */
export async function whenItAnswers<T>(tell: () => Promise<T>): Promise<T> {
  const lease = performance.now() + LEASE_SECONDS * 1000;
  for (;;) {
    try {
      return await tell();
    } catch (error) {
      if (!isAway(error) || performance.now() > lease) throw error;
      await pause(BETWEEN_TRIES_MS);
    }
  }
}
