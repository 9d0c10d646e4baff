import type { Finding } from '../core/verify/finding';
import type { Words } from '../core/words';

/** How a run came about. */
export type Trigger = 'start' | 'daily' | 'command' | 'admin';

/** One run of verification. */
export interface Verification {
  readonly id: number;
  readonly trigger: Trigger;
  readonly actor: string;
  readonly state: 'running' | 'done' | 'interrupted';
  readonly startedAt: string;
  readonly finishedAt: string | null;
  /** Records and events looked at, of so many. */
  readonly checked: number;
  readonly total: number;
  readonly found: number;
  /** Breaks of the chain that a correction has owned up to. */
  readonly acknowledged: number;
  /** Where the log ended. */
  readonly head: { readonly sequence: number; readonly hash: string } | null;
  /** Why it was broken off. */
  readonly failure: string | null;
}

/** `GET /disclosure/verifications/last`, `POST /disclosure/verifications` in the admin: `{ data }`, `null` before the first. */
export interface VerificationAnswer extends Verification {
  /** The first 200 of those found. */
  readonly findings: readonly (Finding & { readonly id: number; readonly message: Words })[];
}
