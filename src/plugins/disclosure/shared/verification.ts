import type { Finding } from '../core/verify/finding';
import type { Words } from '../core/words';

/** `GET /disclosure/verifications/last`, `POST /disclosure/verifications` in the admin: `{ data }`, `null` before the first. */
export interface VerificationAnswer {
  readonly id: number;
  readonly trigger: 'start' | 'daily' | 'command' | 'admin';
  readonly actor: string;
  readonly state: 'running' | 'done' | 'interrupted';
  readonly startedAt: string;
  readonly finishedAt: string | null;
  /** Records and events looked at, of so many. */
  readonly checked: number;
  readonly total: number;
  /** All findings; `findings` holds the first 200. */
  readonly found: number;
  /** Breaks of the chain that a correction has owned up to. */
  readonly acknowledged: number;
  readonly head: { readonly sequence: number; readonly hash: string } | null;
  /** Why it was broken off. */
  readonly failure: string | null;
  readonly findings: readonly (Finding & { readonly id: number; readonly message: Words })[];
}
