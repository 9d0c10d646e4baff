import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../core/instant';
import { settleAfterCommit } from '../after-commit';
import { settingsOf } from '../settings';
import type { Worker } from './worker';
import { startWorker } from './worker';

/** How long a stopping server finishes what it has begun, and then waits for what follows the commits. */
const DRAIN_MS = 10_000;

const workers = new WeakMap<Core.Strapi, Worker>();
const draining = new WeakSet<Core.Strapi>();

export function start(strapi: Core.Strapi): void {
  if (settingsOf(strapi).worker) workers.set(strapi, startWorker(strapi));
}

export const wakeWorker = (strapi: Core.Strapi): void => workers.get(strapi)?.wake();

export const lastTickAt = (strapi: Core.Strapi): Instant | null => workers.get(strapi)?.lastTickAt ?? null;

export const isDraining = (strapi: Core.Strapi): boolean => draining.has(strapi);

/** Claims no more and lets what runs come to its end. */
export async function drain(strapi: Core.Strapi): Promise<void> {
  draining.add(strapi);
  await workers.get(strapi)?.stop(DRAIN_MS);
  await settleAfterCommit(strapi, DRAIN_MS);
}
