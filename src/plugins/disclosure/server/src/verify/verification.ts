import type { Trigger, Verification } from '../../../shared/verification';

export type { Trigger, Verification };

/** Where a run stands: its step, and how far that one is. */
export interface Position {
  readonly step: string;
  readonly at: unknown;
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
