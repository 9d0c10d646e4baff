/** A calendar day, `2018-03-01`: text of one shape compares as the days do. */
export type Day = string;

export type Locale = 'zh-Hans' | 'en';

export type Organ = 'a' | 'b';

/** What a document is counted by. */
export interface Particulars {
  readonly kind: string;
  readonly organ: Organ;
  readonly origin: 'own' | 'reprint';
  readonly madeOn: Day | null;
  readonly decidedOn: Day | null;
  readonly repealedOn: Day | null;
  readonly quantity: number;
  readonly amountYuan: number;
}

export const KINDS = {
  notice: ['notice.circular', 'notice.warning', 'notice.news'],
  decision: ['decision.penalty', 'decision.permit'],
  regulation: ['regulation.normative_document', 'regulation.policy_document'],
} as const;

export type Type = keyof typeof KINDS;

/** What an editor changes; of its kinds, which the type decides, the `nthKind`. */
export type Change = Partial<Omit<Particulars, 'kind'>> & { readonly nthKind?: number };

export const typeOf = ({ kind }: Pick<Particulars, 'kind'>): Type => kind.split('.')[0] as Type;

export function changed(what: Particulars, { nthKind, ...others }: Change): Particulars {
  const kinds = KINDS[typeOf(what)];
  const kind = nthKind === undefined ? what.kind : kinds[nthKind % kinds.length];
  return { ...what, ...others, ...(kind && { kind }) };
}

type Status = 'draft' | 'published';

/** The locales that a call speaks of. */
export type Locales = Locale | '*';

/** What somebody does; `of` chooses among the documents there are, `back` counts days from today. */
export type Deed =
  | {
      readonly do: 'create';
      readonly what: Particulars;
      readonly in: Locale;
      readonly at: Status;
      /** Disclosed so many days ago, before there was a system. */
      readonly since: number | null;
    }
  | { readonly do: 'edit'; readonly of: number; readonly in: Locale; readonly change: Change; readonly at: Status }
  | { readonly do: 'publish' | 'unpublish' | 'delete'; readonly of: number; readonly in: Locales }
  | { readonly do: 'discard'; readonly of: number; readonly in: Locale }
  | { readonly do: 'clone'; readonly of: number }
  | { readonly do: 'bulk'; readonly of: readonly number[]; readonly in: Locale }
  | { readonly do: 'act'; readonly of: number; readonly act: Act; readonly seals: boolean }
  | { readonly do: 'correct'; readonly of: number; readonly back: number }
  | { readonly do: 'freeze'; readonly organ: Organ; readonly yearsAgo: number };

/** The deeds of such a name. */
export type Of<Name extends Deed['do']> = Extract<Deed, { readonly do: Name }>;

export type Act = 'withdraw' | 'seal' | 'void' | 'unvoid' | 'restore';

/** A deed, how many days after the one before, and the statement at which the database fails it, if it does. */
export interface Step {
  readonly deed: Deed;
  readonly after: number;
  readonly failsAt: number | null;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

export const daysFrom = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

export const speaksOf =
  (locales: Locales | readonly Locale[]) =>
  (locale: Locale): boolean =>
    locales === '*' || locales.includes(locale);
