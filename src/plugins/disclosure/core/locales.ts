/** Other spellings of a locale that frontends use. */
const ALIASES: Readonly<Record<string, string>> = { zh: 'zh-Hans', 'zh-CN': 'zh-Hans', 'zh-Hans-CN': 'zh-Hans' };

export const canonicalLocale = (locale: string): string => ALIASES[locale] ?? locale;

/** The word in `locale`, else in English, else in whatever there is; the code itself where no word is known. */
export function wordIn(words: Readonly<Record<string, string>> | undefined, locale: string, code: string): string {
  return words?.[locale] ?? words?.en ?? Object.values(words ?? {})[0] ?? code;
}
