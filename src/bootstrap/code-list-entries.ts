import type { Locale } from './locales';

type Localized = Readonly<Record<Locale, string>>;

/** One line of `database/seeds/topics.json` or `columns.json`. */
export interface CodeListSeed {
  readonly code: string;
  readonly name: Localized;
  readonly mandate?: Localized;
  readonly freshness?: number;
  readonly children?: readonly CodeListSeed[];
}

export interface CodeListEntry {
  readonly code: string;
  readonly locale: Locale;
  readonly name: string;
  readonly mandate?: string;
  readonly freshness?: number;
  readonly order: number;
  readonly parent: string | null;
}

/** The rows of a code list in one language, parents before children, `order` counting among siblings from 1. */
export function codeListEntries(
  seeds: readonly CodeListSeed[],
  locale: Locale,
  parent: string | null = null,
): CodeListEntry[] {
  return seeds.flatMap(({ name, mandate, children = [], ...shared }, index) => [
    {
      ...shared,
      locale,
      name: name[locale],
      ...(mandate && { mandate: mandate[locale] }),
      order: index + 1,
      parent,
    },
    ...codeListEntries(children, locale, shared.code),
  ]);
}
