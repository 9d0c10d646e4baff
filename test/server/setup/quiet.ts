import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

type Pool = { numUsed(): number; numPendingAcquires(): number; numPendingCreates(): number };

const CALM_CHECKS = 3;
const BETWEEN_CHECKS_MS = 20;

/** Resolves when the database has been idle for a while: Strapi reads after a commit without waiting for it. */
export const quiet = async (strapi: Core.Strapi) => {
  const pool = (strapi.db.connection.client as { pool: Pool }).pool;
  for (let calm = 0; calm < CALM_CHECKS;) {
    await pause(BETWEEN_CHECKS_MS);
    calm = pool.numUsed() + pool.numPendingAcquires() + pool.numPendingCreates() === 0 ? calm + 1 : 0;
  }
};
