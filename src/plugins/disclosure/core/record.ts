import type { Fen } from './money';
import type { PlainDate } from './plain-date';

export type RecordState = 'public' | 'withdrawn' | 'sealed' | 'voided';

export type Ending = 'repeal' | 'lapse';

/** What editors decide about a document and the register counts by; it follows each publication. */
export interface CountedFields {
  readonly kind: string;
  readonly origin: 'own' | 'reprint';
  readonly organ: string;
  readonly topic: string | null;
  readonly statutoryItem: string | null;
  readonly columns: readonly string[];
  readonly channels: readonly string[];
  readonly madeOn: PlainDate;
  readonly nature: string | null;
  readonly effectiveOn: PlainDate | null;
  readonly validUntil: PlainDate | null;
  readonly repealedOn: PlainDate | null;
  readonly decidedOn: PlainDate | null;
  readonly quantity: number | null;
  readonly amount: Fen | null;
}

/** The words of one published locale. */
export interface RecordText {
  readonly locale: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string | null;
  readonly keywords: readonly string[];
}

/** A document as its published rows show it. */
export interface PublishedDocument {
  /** Locale the register follows: the default one, else the first published. */
  readonly locale: string;
  readonly documentNumber: string | null;
  /** Who numbered it: the issuer of a reprint, else the organ's code. */
  readonly issuer: string;
  readonly counted: CountedFields;
  readonly texts: readonly RecordText[];
}

/** What the server gives a document at its first publication; it never moves afterwards. */
export interface Given {
  readonly indexNumber: string;
  readonly disclosedOn: PlainDate;
  /** Instant of disclosure, ISO 8601 in UTC; of a migrated document the first of its day. */
  readonly disclosedAt: string;
  /** Older than the system: its day of disclosure was entered by hand. */
  readonly migrated: boolean;
}
