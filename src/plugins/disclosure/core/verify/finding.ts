/** What verification can find: a closed list. */
export const FINDING_CODES = [
  'record_missing',
  'record_lost',
  'record_unfounded',
  'published_not_public',
  'public_not_published',
  'state_differs',
  'field_differs',
  'history_differs',
  'given_differs',
  'text_differs',
  'text_left',
  'digest_differs',
  'spells_differ',
  'attachments_differ',
  'due_differs',
  'published_twice',
  'draft_missing',
  'organ_missing',
  'type_unknown',
  'sequence_behind',
  'event_missing',
  'event_altered',
  'head_lost',
  'guard_missing',
  'frozen_differ',
  'figures_uncorrected',
  'tally_missing',
  'tally_unrecorded',
  'tally_differs',
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

/** One difference. It holds values of counted fields, never a word of a document. */
export interface Finding {
  readonly code: FindingCode;
  readonly contentType: string | null;
  readonly documentId: string | null;
  readonly indexNumber: string | null;
  /** Field of the record that differs, or what else the sentence names: a locale, the number of an event. */
  readonly field: string | null;
  readonly expected: string | null;
  readonly found: string | null;
}

type Details = Partial<Pick<Finding, 'indexNumber' | 'field' | 'expected' | 'found'>>;

export interface Subject {
  readonly contentType: string;
  readonly documentId: string;
}

const NOTHING = { indexNumber: null, field: null, expected: null, found: null };

/** A finding about a document, or (`null`) about the register as a whole. */
export const finding = (code: FindingCode, subject: Subject | null, details: Details = {}): Finding => ({
  ...NOTHING,
  contentType: subject?.contentType ?? null,
  documentId: subject?.documentId ?? null,
  ...details,
  code,
});

/** A value as a sentence shows it. */
export const shown = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};
