import type { RecordCard } from './record';
import type { YearRow } from './years';

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
