import { en } from './en';
import type { Texts } from './texts';
import { zhHans } from './zh-Hans';

export type { Texts } from './texts';

const LANGUAGES = { en, 'zh-Hans': zhHans } as const;

export type Language = keyof typeof LANGUAGES;

export const languages = Object.keys(LANGUAGES) as Language[];

/** The admin's language, English where we have no texts in it. */
export const toLanguage = (locale: string): Language => languages.find((language) => language === locale) ?? 'en';

const CATALOGUE = ['report', 'notice', 'regulation', 'rule', 'decision', 'tender', 'fee'].map(
  (name) => `api::${name}.${name}`,
);

/** Texts of the content type `uid`; of a type that is not ours only those of the fields that all types have. */
export function textsOf(uid: string, language: Language): Texts {
  const { ofAll, ofCatalogue, ofType } = LANGUAGES[language];
  const own = ofType[uid];
  const layers = [ofAll, ...(CATALOGUE.includes(uid) ? [ofCatalogue] : []), ...(own ? [own] : [])];

  return {
    ...(own?.name !== undefined && { name: own.name }),
    labels: Object.assign({}, ...layers.map(({ labels }) => labels)),
    hints: Object.assign({}, ...layers.map(({ hints }) => hints)),
    values: Object.assign({}, ...layers.map(({ values }) => values)),
  };
}

/** UIDs of the content types that have texts. */
export const describedTypes = Object.keys(en.ofType);
