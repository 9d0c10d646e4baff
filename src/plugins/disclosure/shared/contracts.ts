/** Shapes of the public API under `/api/disclosure`, as a frontend receives them. */

export interface RecordCard {
  readonly documentId: string;
  /** UID of the content type, `api::notice.notice`. */
  readonly contentType: string;
  readonly kind: string;
  /** Locale of the words below; `null` where none are shown. */
  readonly locale: string | null;
  readonly indexNumber: string;
  readonly documentNumber: string | null;
  readonly slug: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly organ: { readonly code: string; readonly name: string };
  readonly topic: string | null;
  readonly columns: readonly string[];
  readonly madeOn: string;
  readonly disclosedOn: string;
  readonly disclosedAt: string;
  readonly migrated: boolean;
  readonly origin: 'own' | 'reprint';
  readonly state: 'public' | 'withdrawn' | 'sealed' | 'voided';
  readonly withdrawnOn: string | null;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  /** Yuan with at most two decimals. */
  readonly amountYuan: number | null;
  /** These three only where the site shows the timeliness of single records; `null` of a sealed one. */
  readonly deadline?: string | null;
  /** The deadline depends on a year whose holidays are not announced yet. */
  readonly deadlineProvisional?: boolean | null;
  readonly timeliness?: 'on_time' | 'late' | 'provisional' | 'not_applicable' | null;
  readonly links: { readonly self: string; readonly page: string; readonly content: string | null };
}

export interface Attachment {
  readonly name: string;
  readonly url: string;
  readonly mime: string | null;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string | null;
}

/** A card with its text; the type's own fields stand beside these. */
export interface RecordDetail extends RecordCard {
  readonly statutoryItem: string | null;
  readonly channels: readonly string[];
  readonly keywords: readonly string[];
  readonly locales: readonly string[];
  /** Markdown as written. */
  readonly body: string | null;
  /** The same as HTML that is safe to show. */
  readonly bodyHtml: string | null;
  readonly attachments: readonly Attachment[];
  readonly relations: Readonly<Record<string, readonly RecordCard[]>>;
  readonly [ownField: string]: unknown;
}

export interface YearRow {
  readonly year: number;
  readonly disclosed: number;
  readonly posted: number;
  readonly withdrawn: number;
  readonly restored: number;
  readonly available: number;
}

export interface Breakdown {
  readonly key: string;
  readonly label: string;
  readonly value: number;
}

export interface YearDetail extends YearRow {
  readonly byKind: readonly Breakdown[];
  readonly byOrgan: readonly Breakdown[];
  readonly byTopic: readonly Breakdown[];
  readonly byMonth: readonly Breakdown[];
  readonly byStatutoryItem: readonly Breakdown[];
  readonly byColumn: readonly Breakdown[];
  readonly byChannel: readonly Breakdown[];
}

/** What one change did to one frozen figure. */
export interface Correction {
  readonly at: string;
  /** Number of the change, as `meta.registerVersion` counts them. */
  readonly registerVersion: number;
  readonly organ: { readonly code: string; readonly name: string };
  readonly year: number;
  readonly measure: string;
  readonly unit: 'record' | 'decision' | 'yuan';
  /** The one kind that the figure is of; `null`: all that the measure covers. */
  readonly kind: string | null;
  /** The figure of the year; equal to `to` where only its breakdown moved. */
  readonly from: number;
  readonly to: number;
  readonly moves: readonly CorrectedFigure[];
  /** Role of whoever made the change, never a name. */
  readonly role: 'editor' | 'administrator' | 'api_token' | 'command' | 'schedule' | 'system';
  readonly cause: string;
  readonly reasonCode: string | null;
  readonly reason: string;
  /** The record that was changed; `null` of numbers without a record, and of a sealed one. */
  readonly record: {
    readonly documentId: string;
    readonly contentType: string;
    readonly indexNumber: string;
  } | null;
}

/** A figure at the finest grain, before and after. */
export interface CorrectedFigure {
  /** `2016-03`; `null`: of the year as a whole. */
  readonly month: string | null;
  readonly kind: string;
  readonly topic: string | null;
  readonly statutoryItem: string | null;
  readonly columns: readonly string[];
  readonly channels: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** A record in the admin's list of the register. */
export interface RegisterRow {
  readonly documentId: string;
  readonly contentType: string;
  readonly indexNumber: string;
  /** `null` where no word of it is kept. */
  readonly title: string | null;
  readonly kind: string;
  readonly organ: string;
  readonly state: RecordCard['state'];
  readonly disclosedOn: string;
  readonly migrated: boolean;
  /** Year whose `disclosed` it counts in; `null`: none. */
  readonly countedIn: number | null;
}

export interface RegisterPage {
  readonly data: readonly RegisterRow[];
  readonly meta: { readonly total: number; readonly nextCursor: string | null; readonly prevCursor: string | null };
}

/** The years of one organ, as the admin freezes them. */
export interface OrganYears {
  readonly organs: readonly { readonly code: string; readonly name: string }[];
  readonly organ: string | null;
  /** The latest year that is over. */
  readonly latest: number;
  readonly years: readonly (Omit<YearRow, 'available'> & {
    readonly frozen: { readonly at: string; readonly sequence: number; readonly note: string | null } | null;
    readonly corrections: number;
  })[];
}

/** `GET /disclosure/records/:documentId` of the admin: all that the panel in the edit view needs; no word of the document. */
export interface RecordStanding {
  readonly documentId: string;
  readonly contentType: string;
  readonly indexNumber: string;
  readonly state: RecordCard['state'];
  /** Its words are erased; a voided record may be sealed too. */
  readonly sealed: boolean;
  readonly disclosedOn: string;
  readonly disclosedAt: string;
  readonly migrated: boolean;
  readonly withdrawnOn: string | null;
  readonly reasonCode: string | null;
  /** Of a sealed record a note for the office; the public reads it of every other. */
  readonly reason: string | null;
  /** Times in public; `to` is the day it came down. */
  readonly spells: readonly { readonly from: string; readonly to: string | null }[];
  readonly counted: readonly RecordMeasure[];
  /** Oldest first. */
  readonly events: readonly RecordEvent[];
  /** What the caller may do to it as it is now. */
  readonly acts: readonly PossibleAct[];
}

/** Where a measure counts the record: under these years, or (a stock, without years) today; or why it does not. */
export interface RecordMeasure {
  readonly measure: string;
  readonly unit: 'record' | 'decision' | 'yuan';
  readonly years: readonly number[];
  /** Records, decisions or yuan. */
  readonly value: number;
  readonly leftOut: string | null;
}

export interface RecordEvent {
  readonly sequence: number;
  readonly at: string;
  /** `admin:3`, `admin-token:5`, `content-api-token:7`, `schedule:12 for admin:3`, `command`, `system`. */
  readonly actor: string;
  /** Name of that account, as far as it is still there. */
  readonly actorName: string | null;
  readonly action: string;
  readonly changed: readonly string[];
  readonly reasonCode: string | null;
  readonly reason: string | null;
}

export interface PossibleAct {
  readonly act: string;
  readonly reasonCodes: readonly string[];
}

/** `POST /disclosure/records/:documentId/acts`, as `{ data }`; answers with the record's new standing. */
export interface NewAct {
  readonly act: string;
  readonly reasonCode?: string;
  readonly reason: string;
  /** Of `correct`: the right day. */
  readonly disclosedOn?: string;
}

/** `/explain`: included and excluded together are all that the kinds asked about hold in the register. */
export interface Explanation {
  /** The figure, in the unit of its measure. */
  readonly value: number;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly included: {
    readonly count: number;
    readonly value: number;
    /** What numbers without documents add to the figure. */
    readonly tallied: number;
    /** The latest of them. */
    readonly records: readonly RecordCard[];
  };
  readonly excluded: readonly {
    readonly reason: string;
    readonly label: string;
    readonly count: number;
    readonly records: readonly RecordCard[];
  }[];
}

/** Documents that were never public, as the admin sees them beside an explanation. */
export interface DraftsLeftOut {
  readonly count: number;
  /** Those that the reader may see. */
  readonly documents: readonly {
    readonly documentId: string;
    readonly contentType: string;
    readonly kind: string;
    readonly title: string | null;
  }[];
}

/** `GET /disclosure/explain`, for the admin. */
export interface AdminExplanation extends Explanation {
  readonly drafts: DraftsLeftOut;
}
