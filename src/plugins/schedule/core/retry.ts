import type { Instant } from './instant';
import { plus } from './instant';

/** Waits after the first, second … fault of the machine. */
const WAITS_SECONDS = [1, 5, 25, 125, 625] as const;

/** What follows when the machine failed in the `attempts`-th attempt. */
export type AfterFault = { readonly state: 'retrying'; readonly runAt: Instant } | { readonly state: 'failed' };

export function afterFault(attempts: number, now: Instant): AfterFault {
  const wait = WAITS_SECONDS[attempts - 1];
  return wait === undefined ? { state: 'failed' } : { state: 'retrying', runAt: plus(now, wait * 1000) };
}

/** An action that has stopped each server that took it up must not stop the next. */
export const isExhausted = (attempts: number): boolean => attempts > WAITS_SECONDS.length + 1;
