import en from './en.json';
import zhHans from './zh-Hans.json';

const TRANSLATIONS: Readonly<Record<string, Record<string, string>>> = { en, 'zh-Hans': zhHans };

const withPrefix = (messages: Record<string, string>) =>
  Object.fromEntries(Object.entries(messages).map(([id, text]) => [`schedule.${id}`, text]));

export const registerTrads = ({ locales }: { locales: string[] }) =>
  Promise.resolve(locales.map((locale) => ({ locale, data: withPrefix(TRANSLATIONS[locale] ?? {}) })));
