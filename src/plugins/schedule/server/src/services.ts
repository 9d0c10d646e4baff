import type {
  Action,
  ActionChange,
  ActionEvent,
  ActionPage,
  ActionQuery,
  Health,
  NewAction,
  Problem,
  Readiness,
} from '../../shared/contracts';

export interface DocumentInLocale {
  readonly contentType: string;
  readonly documentId: string;
  /** `*` for all; `null` where the type has none. */
  readonly locale: string | null;
}

/**
 * Service `plugin::schedule.actions`. `by` is who acts: `admin:3`, `content-api-token:7`. Whether he may is the caller's
 * business. What cannot be done is thrown as a `ScheduleError`.
 */
export interface ActionsService {
  /** All or none; a list gets a group. */
  set(actions: readonly NewAction[], by: string): Promise<Action[]>;
  /** Moves it (`dueAt`), or settles `needs_review` and `failed` (`state`), which approves the draft as it is now. */
  change(id: number, change: ActionChange, by: string): Promise<Action>;
  /** Moves all open actions of a group, or none. */
  shift(group: string, minutes: number, by: string): Promise<Action[]>;
  cancel(id: number, by: string): Promise<Action>;
  find(query: ActionQuery): Promise<ActionPage>;
  findOne(id: number): Promise<Action | null>;
  events(id: number): Promise<ActionEvent[]>;
  /** What stands in the way of publishing the draft as it is now; nothing where there is nothing. */
  problems(document: DocumentInLocale): Promise<Problem[]>;
  health(): Promise<Health>;
}

/** Service `plugin::schedule.nextChange`. */
export interface NextChangeService {
  /** When something will next become public or cease to be; `null` where nothing is due. */
  at(): Promise<Date | null>;
}

/** Service `plugin::schedule.readiness`. */
export interface ReadinessService {
  check(): Promise<Readiness>;
}

export interface ScheduleServices {
  readonly actions: ActionsService;
  readonly nextChange: NextChangeService;
  readonly readiness: ReadinessService;
}
