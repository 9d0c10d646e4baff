import { languages, textsOf } from '../../src/admin/texts';
import type { DisclosureSettings } from '../../src/plugins/disclosure/core/settings';

type CodeWords = DisclosureSettings['words']['kinds'];

type WordsIn = (language: (typeof languages)[number]) => readonly (readonly [code: string, word: string])[];

const byCode = (wordsIn: WordsIn): CodeWords => {
  const words: Record<string, Record<string, string>> = {};
  for (const language of languages) {
    for (const [code, word] of wordsIn(language)) words[code] = { ...words[code], [language]: word };
  }
  return words;
};

/** The public API calls kinds and statutory items what the admin's forms call them. */
export const wordsFor = (uids: readonly string[]): DisclosureSettings['words'] => ({
  kinds: byCode((language) =>
    uids.flatMap((uid) => {
      const type = uid.slice(uid.lastIndexOf('.') + 1);
      const { name, values } = textsOf(uid, language);
      const kinds = Object.entries(values?.kind ?? {}).map(([kind, word]) => [`${type}.${kind}`, word] as const);
      return [[type, name ?? type] as const, ...kinds];
    }),
  ),
  statutoryItems: byCode((language) => Object.entries(textsOf(uids[0] ?? '', language).values?.statutoryItem ?? {})),
});
