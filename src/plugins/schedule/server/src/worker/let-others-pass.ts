import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { isPostgres } from '../tables/dialect';

interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
}

const AT_MOST_MS = 15;

/**
 * Between two publications, readers go first on SQLite: they share one connection with us, and a request that asks three
 * questions would otherwise wait for three publications. On PostgreSQL they have connections of their own.
 */
export async function letOthersPass(strapi: Core.Strapi): Promise<void> {
  if (isPostgres(strapi.db.connection)) return;
  const { pool } = strapi.db.connection.client as { pool: Pool };
  const end = performance.now() + AT_MOST_MS;
  do await nextTurn();
  while (pool.numUsed() + pool.numPendingAcquires() > 0 && performance.now() < end);
}
