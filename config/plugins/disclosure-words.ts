import { languages, textsOf } from '../../src/admin/texts';
import type { DisclosureSettings } from '../../src/plugins/disclosure/core/settings';

/** The public API calls kinds what the admin's forms call them. */
export const kindWords = (uids: readonly string[]): DisclosureSettings['kindWords'] => {
  const words: Record<string, Record<string, string>> = {};
  for (const uid of uids) {
    const type = uid.slice(uid.lastIndexOf('.') + 1);
    for (const language of languages) {
      const { name, values } = textsOf(uid, language);
      const kinds = Object.entries(values?.kind ?? {}).map(([kind, word]) => [`${type}.${kind}`, word] as const);
      for (const [code, word] of [[type, name ?? type] as const, ...kinds])
        words[code] = { ...words[code], [language]: word };
    }
  }
  return words;
};
