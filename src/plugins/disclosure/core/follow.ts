import type { Grounds } from './grounds';
import type { PlainDate } from './plain-date';
import { seals } from './reasons';
import type { CountedFields, Given, PublishedDocument, RecordState } from './record';

/** A record as the register holds it before a change. */
export interface RecordEntry {
  readonly given: Given;
  readonly state: RecordState;
  readonly reasonCode: string | null;
  /** Those that are public, or were when it came down. */
  readonly locales: readonly string[];
  readonly counted: CountedFields;
}

/** What happened to the document; `delete` leaves no row of it. */
export type Cause = 'publish' | 'unpublish' | 'delete';

/** What the register does about it. */
export type Step =
  | { readonly action: 'disclose'; readonly document: PublishedDocument; readonly changed: readonly string[] }
  | { readonly action: 'follow' | 'restore'; readonly document: PublishedDocument; readonly changed: readonly string[] }
  | {
      readonly action: 'withdraw' | 'seal' | 'delete';
      readonly reasonCode: string;
      readonly reason: string | null;
      readonly withdrawnOn: PlainDate | null;
    }
  | { readonly action: 'none' };

const changedFields = (before: CountedFields, after: CountedFields): string[] =>
  Object.keys(after).filter((field) => {
    const name = field as keyof CountedFields;
    return JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  });

/** Whether a locale came down: what was only a draft may go without a trace. */
const showsLess = ({ locales }: RecordEntry, { texts }: PublishedDocument): boolean =>
  locales.some((locale) => texts.every((text) => text.locale !== locale));

const goingDown = (cause: Cause, reasonCode: string) => {
  if (seals(reasonCode)) return 'seal';
  return cause === 'delete' ? 'delete' : 'withdraw';
};

/**
 * Decides what follows for the record when `cause` has left the document with the published rows of `document`
 * (`null`: none are left). One record per document, whatever its locales and re-publications.
 */
export function follow(
  entry: RecordEntry | null,
  document: PublishedDocument | null,
  { cause, today, grounds = {} }: { cause: Cause; today: PlainDate; grounds?: Grounds },
): Step {
  if (document !== null) {
    if (entry === null) return { action: 'disclose', document, changed: Object.keys(document.counted) };
    if (cause !== 'publish' && !showsLess(entry, document)) return { action: 'none' };
    const changed = changedFields(entry.counted, document.counted);
    return { action: entry.state === 'public' ? 'follow' : 'restore', document, changed };
  }
  if (entry === null) return { action: 'none' };

  const reasonCode = grounds.reasonCode ?? (cause === 'delete' ? 'deleted' : 'other');
  const reason = grounds.reason ?? null;
  if (entry.state === 'public') return { action: goingDown(cause, reasonCode), reasonCode, reason, withdrawnOn: today };
  // Already down: deletion is noted, and named as the reason where none but Strapi's own Unpublish was given.
  if (cause !== 'delete') return { action: 'none' };
  return {
    action: 'delete',
    reasonCode: entry.reasonCode === 'other' ? reasonCode : (entry.reasonCode ?? reasonCode),
    reason,
    withdrawnOn: null,
  };
}
