import type { Core } from '@strapi/strapi';
import type { Plan } from '../../../core/plan';
import { refusals } from '../../../core/refusals';
import { hasDrafts, isLocalized } from '../settings';

interface LocaleService {
  find(): Promise<{ readonly code: string }[]>;
  getDefaultLocale(): Promise<string>;
}

const locales = (strapi: Core.Strapi): LocaleService => strapi.plugin('i18n').service('locales');

/** The plan with the locale that Strapi would take; throws where there is no such type, locale or document. */
export async function withTarget(strapi: Core.Strapi, plan: Plan, at: (field: string) => string): Promise<Plan> {
  const { contentType, documentId } = plan;
  if (!hasDrafts(strapi, contentType)) throw refusals.noSuchType(at('contentType'), contentType);
  const locale = await localeFor(strapi, plan, at);
  const found = await strapi.db.query(contentType).findOne({
    select: ['id'],
    where: { documentId, ...(locale !== null && locale !== '*' && { locale }) },
  });
  if (found === null) throw refusals.noDocument(at('documentId'));
  return { ...plan, locale };
}

async function localeFor(strapi: Core.Strapi, { contentType, locale }: Plan, at: (field: string) => string) {
  if (!isLocalized(strapi, contentType)) {
    if (locale === null || locale === '*') return null;
    throw refusals.noSuchLocale(at('locale'), locale, []);
  }
  if (locale === null) return locales(strapi).getDefaultLocale();
  const codes = ['*', ...(await locales(strapi).find()).map(({ code }) => code)];
  if (!codes.includes(locale)) throw refusals.noSuchLocale(at('locale'), locale, codes);
  return locale;
}
