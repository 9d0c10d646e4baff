import type { Core } from '@strapi/strapi';

/** The languages of the code lists; the first is the default one. */
export const LOCALES = ['zh-Hans', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

const NAMES: Record<Locale, string> = { 'zh-Hans': '简体中文', en: 'English' };

interface LocaleService {
  find(): Promise<{ code: string }[]>;
  create(locale: { code: string; name: string }): Promise<unknown>;
  setDefaultLocale(locale: { code: string }): Promise<unknown>;
}

/** Has Chinese and English at every start; Chinese becomes the default where there was no locale before. */
export function ensureLocalesAfterSync(strapi: Core.Strapi) {
  // In an empty database the i18n plugin makes English the default in its bootstrap, which comes after this hook.
  strapi.hook('strapi::content-types.afterSync').register(() => ensureLocales(strapi));
}

async function ensureLocales(strapi: Core.Strapi) {
  const service: LocaleService = strapi.plugin('i18n').service('locales');
  const present = new Set((await service.find()).map(({ code }) => code));
  for (const code of LOCALES.filter((code) => !present.has(code))) {
    await service.create({ code, name: NAMES[code] });
  }
  if (present.size === 0) await service.setDefaultLocale({ code: LOCALES[0] });
}
