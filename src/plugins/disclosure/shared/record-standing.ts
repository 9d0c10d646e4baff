import type { RecordCard } from './record';

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
