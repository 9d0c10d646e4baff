import type { RecordCard } from './record';

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
