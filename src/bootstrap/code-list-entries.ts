import type { Locale } from './locales';

type Localized = Readonly<Record<Locale, string>>;
type Value = string | number | boolean | Localized;

/** One entry of a seeded code list; texts are given in every language, children stand inside. */
export interface CodeListSeed {
  readonly [attribute: string]: Value | readonly CodeListSeed[] | undefined;
  readonly code: string;
  readonly name: Localized;
  readonly children?: readonly CodeListSeed[];
}

export interface CodeListEntry {
  readonly [attribute: string]: string | number | boolean | null;
  readonly code: string;
  readonly locale: Locale;
  readonly name: string;
  readonly parent: string | null;
}

/** The rows of a code list in one language, parents before children, `order` counting among siblings from 1. */
export function codeListEntries(
  seeds: readonly CodeListSeed[],
  locale: Locale,
  parent: string | null = null,
): CodeListEntry[] {
  return seeds.flatMap(({ children = [], ...own }, index) => [
    {
      ...textsIn(locale, own as Readonly<Record<string, Value>>),
      code: own.code,
      locale,
      name: own.name[locale],
      order: index + 1,
      parent,
    },
    ...codeListEntries(children, locale, own.code),
  ]);
}

const textsIn = (locale: Locale, attributes: Readonly<Record<string, Value>>) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, typeof value === 'object' ? value[locale] : value]),
  );
