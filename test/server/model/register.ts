import type { Figures, Measure } from './figures';
import type { Day, Locale, Organ, Particulars } from './words';

/** What the register knows of a document that was ever public. */
export interface Entry {
  state: 'public' | 'withdrawn' | 'sealed' | 'voided';
  /** Its words are erased; a voided one may be sealed too. */
  isSealed: boolean;
  readonly indexNumber: string;
  disclosedOn: Day;
  /** Of the last publication. */
  counted: Particulars;
  readonly spells: { from: Day; to: Day | null }[];
  publicLast: readonly Locale[];
}

export interface Doc {
  /** What its drafts say: one for all locales. */
  what: Particulars;
  drafts: readonly Locale[];
  public: readonly Locale[];
  /** Day of disclosure entered by hand. */
  readonly since: Day | null;
  entry: Entry | null;
}

/** All that there is, by the words of the contract alone: no rule of the product is used. */
export interface Register {
  readonly today: Day;
  readonly docs: Doc[];
  events: number;
  /** The last number of each organ's year. */
  readonly numbers: Record<string, number>;
  readonly frozen: { readonly organ: Organ; readonly year: number; readonly figures: Record<Measure, Figures> }[];
}

export const emptyRegister = (today: Day): Register => ({ today, docs: [], events: 0, numbers: {}, frozen: [] });

/** What is not allowed changes nothing. */
export class Refused extends Error {}

export function refuseIf(isRefused: boolean): void {
  if (isRefused) throw new Refused();
}

export const docOf = ({ docs }: Register, of: number): Doc | undefined => docs[of % docs.length];
