import type { Core } from '@strapi/strapi';

interface LocaleService {
  find(): Promise<{ readonly code: string }[]>;
  getDefaultLocale(): Promise<string>;
}

const locales = (strapi: Core.Strapi): LocaleService => strapi.plugin('i18n').service('locales');

export const localeCodes = async (strapi: Core.Strapi): Promise<string[]> =>
  (await locales(strapi).find()).map(({ code }) => code);

/** The locale a call speaks of: Strapi takes the default one where none is named. */
export const localeOf = async (strapi: Core.Strapi, locale: unknown): Promise<string> =>
  typeof locale === 'string' && locale !== '' ? locale : locales(strapi).getDefaultLocale();

/** Whether a call that takes a locale, a list of them or `*` speaks of the locale of a row. */
export async function speaksOf(strapi: Core.Strapi, locale: unknown): Promise<(row: string | null) => boolean> {
  if (locale === '*') return () => true;
  if (Array.isArray(locale) && locale.length > 0) return (row) => locale.includes(row);
  const only = await localeOf(strapi, locale);
  return (row) => row === null || row === only;
}
