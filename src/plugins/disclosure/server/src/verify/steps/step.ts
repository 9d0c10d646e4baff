import type { Finding } from '../../../../core/verify/finding';
import type { Verified } from '../reading/documents';

/** A chunk of a step: what it found, how many rows it looked at, and where the next begins (`null`: the step is over). */
export interface Found<At> {
  readonly findings: readonly Finding[];
  readonly checked: number;
  readonly at: At | null;
}

/** A part of verification that goes through the register in chunks; `at` is JSON, so that a run can be resumed. */
export interface Step<At = unknown> {
  readonly name: string;
  next(verified: Verified, at: At | null): Promise<Found<At>>;
}

/** Rows a chunk reads at most. */
export const CHUNK = 500;
