import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../core/instant';
import { millisecondsBetween } from '../../../core/instant';
import { carryOut } from './carry-out';
import { claim, nextRun, release } from './claim';
import { letOthersPass } from './let-others-pass';

/** The safety net: what another server has set is seen within this time. */
const POLL_MS = 1000;
/** How soon to look again when what is due is in another server's hands. */
const TAKEN_MS = 50;

/** What carries out due actions in this process. */
export interface Worker {
  /** Looks at once: something has been set. */
  wake(): void;
  /** Claims no more, and resolves when what was begun is done and the rest is given back; at the latest after `deadlineMs`. */
  stop(deadlineMs: number): Promise<void>;
  readonly lastTickAt: Instant | null;
}

export function startWorker(strapi: Core.Strapi): Worker {
  const server = `${hostname().slice(0, 60)}:${process.pid}:${randomBytes(4).toString('hex')}`;
  let alarm = new AbortController();
  let isStopping = false;
  let lastTickAt: Instant | null = null;

  /** Carries out one batch of what is due; how long to wait for the next. */
  const tick = async (): Promise<number> => {
    const { now, runAt } = await nextRun(strapi.db.connection);
    lastTickAt = now;
    if (runAt === null) return POLL_MS;
    if (runAt > now) return Math.min(POLL_MS, millisecondsBetween(now, runAt));

    const claimed = await claim(strapi, server);
    const queue = [...claimed];
    try {
      while (!isStopping) {
        const next = queue.shift();
        if (next === undefined) break;
        await carryOut(strapi, next);
        await letOthersPass(strapi);
      }
    } finally {
      await release(strapi, queue);
    }
    return claimed.length > 0 ? 0 : TAKEN_MS;
  };

  const sleep = (milliseconds: number) =>
    pause(milliseconds, undefined, { signal: alarm.signal }).catch(() => undefined);

  const work = async () => {
    while (!isStopping) {
      // Set before it looks: who wakes it meanwhile has something that it may not have seen.
      alarm = new AbortController();
      const wait = await tick().catch((error: unknown) => {
        strapi.log.error(`schedule: could not look for what is due: ${String(error)}`);
        return POLL_MS;
      });
      if (wait > 0) await sleep(wait);
    }
  };
  // One loop, begun here: nothing it does runs inside the request or the transaction that woke it.
  const working = work();

  return {
    wake: () => alarm.abort(),
    async stop(deadlineMs) {
      isStopping = true;
      alarm.abort();
      const late = new AbortController();
      await Promise.race([working, pause(deadlineMs, undefined, { signal: late.signal }).catch(() => undefined)]);
      late.abort();
    },
    get lastTickAt() {
      return lastTickAt;
    },
  };
}
