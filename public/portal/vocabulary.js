import { ask } from './api.js';

/**
 * What codes are called: `label('kinds', 'decision.penalty')`.
 * @param {string} locale
 * @param {Record<string, string>} unlisted words for keys that stand in no list of the API
 */
export async function readVocabulary(locale, unlisted) {
  const { data } = await ask('/vocabulary', { locale });
  const found = (list, code) => data[list].find((entry) => entry.code === code);
  return {
    ...data,
    found,
    label: (list, code) => found(list, code)?.label ?? unlisted[code] ?? code,
    /** Class and subclass with `below` between them: `综合政务\政务公开`. */
    path(list, code, below) {
      const parent = found(list, code)?.parent;
      return parent ? `${this.path(list, parent, below)}${below}${this.label(list, code)}` : this.label(list, code);
    },
  };
}
