import type { RecordEntry } from '../follow';
import type { PlainDate } from '../plain-date';
import type { Ending, PublishedDocument, RecordText } from '../record';
import type { Due } from '../timeliness/timeliness';
import type { History, Spell } from './history';

export interface StoredText extends RecordText {
  readonly isPublic: boolean;
}

/** A file as far as a replacement shows: its name may change in the media library. */
export interface StoredFile {
  readonly url: string;
  readonly kilobytes: number;
}

/** A record with everything that hangs on it. */
export interface StoredRecord extends RecordEntry {
  /** Its words are erased; a voided record may be sealed too. */
  readonly sealed: boolean;
  readonly withdrawnOn: PlainDate | null;
  readonly locale: string;
  readonly documentNumber: string | null;
  readonly issuer: string;
  readonly ending: { readonly on: PlainDate; readonly by: Ending } | null;
  readonly texts: readonly StoredText[];
  readonly spells: readonly Spell[];
  readonly files: readonly StoredFile[];
  readonly due: Due;
}

/** What is published of a document now. */
export interface PublishedContent {
  /** `null` where the published row names no organ, which no road through the document service allows. */
  readonly document: PublishedDocument | null;
  readonly files: readonly StoredFile[];
  /** Number and day as each row of the document holds them. */
  readonly given: readonly { readonly indexNumber: string | null; readonly disclosedOn: string | null }[];
  /** Locales with two published rows, and those published without a draft. */
  readonly twice: readonly string[];
  readonly withoutDraft: readonly string[];
}

/** All that the database says about one document. */
export interface Examined {
  readonly contentType: string;
  readonly documentId: string;
  readonly content: PublishedContent | null;
  readonly record: StoredRecord | null;
  readonly history: History | null;
  /** What limits and calendar make of the record now; `null` where there is no record. */
  readonly due: Due | null;
  /** Whether the stored words are those that were hashed last; `null` where no salt is left to tell. */
  readonly digestHolds: boolean | null;
}
