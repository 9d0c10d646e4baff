import { languages, textsOf } from '../../src/admin/texts';
import type { DisclosureSettings } from '../../src/plugins/disclosure/core/settings';

type CodeWords = DisclosureSettings['words']['kinds'];

/** Turns words by language and code into words by code and language. */
const byCode = (wordsIn: (language: (typeof languages)[number]) => Readonly<Record<string, string>>): CodeWords => {
  const words: Record<string, Record<string, string>> = {};
  for (const language of languages) {
    for (const [code, word] of Object.entries(wordsIn(language))) words[code] = { ...words[code], [language]: word };
  }
  return words;
};

const nameOf = (uid: string): string => uid.slice(uid.lastIndexOf('.') + 1);

/** The public API calls kinds and statutory items what the admin's forms call them. */
export const wordsFor = (uids: readonly string[]): DisclosureSettings['words'] => ({
  kinds: byCode((language) =>
    Object.fromEntries(
      uids.flatMap((uid) => {
        const { name, values } = textsOf(uid, language);
        const kinds = Object.entries(values?.kind ?? {}).map(([kind, word]) => [`${nameOf(uid)}.${kind}`, word]);
        return [[nameOf(uid), name ?? nameOf(uid)], ...kinds];
      }),
    ),
  ),
  statutoryItems: byCode((language) => textsOf(uids[0] ?? '', language).values?.statutoryItem ?? {}),
});
