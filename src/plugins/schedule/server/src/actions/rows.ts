import type { ActionKind, ActionState } from '../../../core/action';
import type { Instant } from '../../../core/instant';
import { millisecondsBetween } from '../../../core/instant';
import type { Action, ActionError } from '../../../shared/contracts';
import type { DocumentInLocale } from '../services';

/** A stored action. */
export interface ActionRow {
  readonly id: number;
  readonly group_id: string | null;
  readonly content_type: string;
  readonly document_id: string;
  readonly locale: string;
  readonly action: ActionKind;
  readonly due_at: Instant;
  readonly time_zone: string;
  readonly state: ActionState;
  readonly run_at: Instant;
  readonly reason_code: string | null;
  readonly reason: string | null;
  readonly attempts: number;
  readonly claimed_by: string | null;
  readonly fence: number;
  readonly lease_until: Instant | null;
  readonly started_at: Instant | null;
  readonly finished_at: Instant | null;
  readonly settled_at: Instant | null;
  readonly created_at: Instant;
  readonly error: string | null;
  readonly requested_by: string;
  readonly draft_version: string | null;
  /** Of what follows from a field: when the field asked for it last. */
  readonly asked_due: Instant | null;
}

export const errorOf = ({ error }: ActionRow): ActionError | null =>
  error === null ? null : (JSON.parse(error) as ActionError);

export const documentOf = ({ content_type, document_id, locale }: ActionRow): DocumentInLocale => ({
  contentType: content_type,
  documentId: document_id,
  locale: locale === '' ? null : locale,
});

export const toAction = (row: ActionRow, requesterActive: boolean): Action => ({
  id: row.id,
  group: row.group_id,
  ...documentOf(row),
  action: row.action,
  dueAt: row.due_at,
  timeZone: row.time_zone,
  state: row.state,
  reasonCode: row.reason_code,
  reason: row.reason,
  attempts: row.attempts,
  claimedBy: row.claimed_by,
  leaseUntil: row.lease_until,
  startedAt: row.started_at,
  finishedAt: row.finished_at,
  latenessMs:
    row.state === 'done' && row.finished_at !== null ? millisecondsBetween(row.due_at, row.finished_at) : null,
  error: errorOf(row),
  requestedBy: row.requested_by,
  requesterActive,
  draftVersion: row.draft_version,
  createdAt: row.created_at,
});
