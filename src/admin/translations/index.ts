import { describedTypes, textsOf, type Language } from '../texts';
import admin from './en/admin.json';
import { strapiInChinese } from './zh-Hans';

/** Strapi asks for a type's name by the display name in its schema. */
const displayName = (uid: string) => {
  const words = uid.slice(uid.indexOf('.') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const typeNames = (language: Language) =>
  Object.fromEntries(describedTypes.map((uid) => [displayName(uid), textsOf(uid, language).name ?? uid]));

export const translations: Record<Language, Record<string, string>> = {
  en: { ...admin, ...typeNames('en') },
  'zh-Hans': { ...strapiInChinese, ...typeNames('zh-Hans') },
};
