import type { ActionKind, ActionState } from '../core/action';
import type { ErrorCode } from '../core/action-error';
import type { Problem } from '../core/problem';

export type { Problem } from '../core/problem';

/** Shapes of `/api/schedule` (API tokens) and of `/schedule` (the admin), which answer alike: `{ data, meta }`. */

/** Why an action failed, waits for a person, or is tried again. */
export interface ActionError {
  /** Closed list: the admin has a sentence for each. */
  readonly code: ErrorCode;
  /** What the server said, in the language of whoever scheduled it or edited the draft. */
  readonly message: string;
  /** Of `draft_invalid`: each thing that is missing or wrong. */
  readonly problems?: readonly Problem[];
}

export interface Action {
  readonly id: number;
  /** Actions set together; `null` for a single one. */
  readonly group: string | null;
  /** UID of the content type, `api::notice.notice`. */
  readonly contentType: string;
  readonly documentId: string;
  /** A locale, `*` for all; `null` where the type has none. */
  readonly locale: string | null;
  readonly action: ActionKind;
  /** Instant, ISO 8601 in UTC. */
  readonly dueAt: string;
  /** IANA name of the zone the time was entered in. */
  readonly timeZone: string;
  readonly state: ActionState;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  readonly attempts: number;
  readonly claimedBy: string | null;
  readonly leaseUntil: string | null;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly latenessMs: number | null;
  readonly error: ActionError | null;
  /** `admin:3`, `content-api-token:7`, `schedule` for what follows from a field such as `displayUntil`. */
  readonly requestedBy: string;
  /** `false`: whoever asked has been disabled since; the action runs all the same. */
  readonly requesterActive: boolean;
  /** Hash of what editors wrote; `null`: the latest draft is published. */
  readonly draftVersion: string | null;
  /** When it was set. */
  readonly createdAt: string;
}

/** What the admin's list shows besides: never on the content API. */
export interface ListedAction extends Action {
  /** `null`: the draft is gone, or whoever asks may not read it. */
  readonly title: string | null;
  /** Display name in the schema, which the admin translates. */
  readonly typeName: string;
  readonly isSingleType: boolean;
  readonly requesterName: string | null;
  /** Whether whoever asks may publish the document, and so move, settle or cancel this. */
  readonly mayPublish: boolean;
}

/** `POST /actions` takes one, or a list that is set together or not at all. */
export interface NewAction {
  readonly contentType: string;
  readonly documentId: string;
  readonly locale?: string | null;
  readonly action: ActionKind;
  /** With `Z` or an offset an instant; without one the local time in `timeZone`. */
  readonly dueAt: string;
  readonly timeZone?: string;
  readonly publishLatest?: boolean;
  readonly reasonCode?: string;
  readonly reason?: string;
}

/** `PATCH /actions/:id`: moves it, or settles `needs_review` and `failed`. */
export interface ActionChange {
  readonly dueAt?: string;
  readonly timeZone?: string;
  readonly state?: 'scheduled';
  readonly publishLatest?: boolean;
}

/** `PATCH /groups/:group`: moves all open actions of a group by so many minutes, earlier where negative. */
export interface GroupShift {
  readonly minutes: number;
}

/** One line of what happened to an action. */
export interface ActionEvent {
  readonly at: string;
  readonly actor: string;
  readonly act:
    | 'set'
    | 'moved'
    | 'cancelled'
    | 'settled'
    | 'claimed'
    | 'done'
    | 'retrying'
    | 'failed'
    | 'held'
    /** The draft that was scheduled is back, or what kept it from being published is mended. */
    | 'mended'
    /** The server was stopped before it ran. */
    | 'released';
  readonly details: Readonly<Record<string, unknown>>;
}

/** What `find` takes; times are instants in ISO 8601, `from` inclusive, `to` exclusive, of `dueAt`. */
export interface ActionQuery {
  readonly state?: ActionState | readonly ActionState[];
  /** Only open ones whose time has come (those that wait for a person too). */
  readonly overdue?: boolean;
  readonly contentType?: string | readonly string[];
  readonly documentId?: string;
  readonly from?: string;
  readonly to?: string;
  readonly group?: string;
  /** By `dueAt`, ascending unless told; then by `id`. */
  readonly newestFirst?: boolean;
  readonly limit: number;
  readonly offset: number;
}

export interface ActionPage {
  readonly actions: readonly Action[];
  readonly total: number;
}

export interface Health {
  /** Due and not taken up yet: `scheduled` or `retrying`, or `running` with a lease that has run out. */
  readonly overdue: number;
  readonly oldestOverdueMs: number;
  readonly failed: number;
  readonly needsReview: number;
  /** Of this server; `null` where its worker is switched off or has not looked yet. */
  readonly lastTickAt: string | null;
  /** Listeners and event reads of this server that failed after a commit, since it started. */
  readonly postCommitFailures: number;
}

/** Whether this server should be sent requests. */
export interface Readiness {
  readonly ready: boolean;
  readonly database: boolean;
  readonly draining: boolean;
}

/** What a form of the admin begins with. */
export interface ScheduleDefaults {
  /** The legal time zone. */
  readonly timeZone: string;
  readonly reasonCodes: readonly string[];
}

/** `GET /schedule/documents/:contentType/:documentId` of the admin: all the panel in the edit view needs. */
export interface DocumentSchedule extends ScheduleDefaults {
  /** Open and failed ones of this locale and of all locales. */
  readonly actions: readonly Action[];
  /** What stands in the way of publishing the draft as it is now; nothing for whoever can neither set nor change. */
  readonly problems: readonly Problem[];
  /** What whoever asks may do: set, move or settle, cancel. */
  readonly can: { readonly set: boolean; readonly change: boolean; readonly cancel: boolean };
}
