/** How a run came about. */
export type Trigger = 'start' | 'daily' | 'command' | 'admin';

/** Where a run stands: its step, and how far that one is. */
export interface Position {
  readonly step: string;
  readonly at: unknown;
}

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
  readonly failure: string | null;
}

type Row = Readonly<Record<string, string | number | null>>;

export const toVerification = (row: Row): Verification => ({
  id: Number(row.id),
  trigger: row.trigger as Trigger,
  actor: String(row.actor),
  state: row.state as Verification['state'],
  startedAt: String(row.started_at),
  finishedAt: row.finished_at as string | null,
  checked: Number(row.checked),
  total: Number(row.total),
  found: Number(row.found),
  acknowledged: Number(row.acknowledged),
  head: row.head_hash === null ? null : { sequence: Number(row.head_sequence), hash: String(row.head_hash) },
  failure: row.failure as string | null,
});
