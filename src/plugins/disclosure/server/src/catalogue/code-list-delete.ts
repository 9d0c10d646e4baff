import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Language } from '../../../core/catalogue/language';
import { settingsOf } from '../settings';
import type { Call, Next } from './call';
import { callerOf } from './caller';
import { completeLocales } from './code-list-locales';
import type { Usage } from './code-list-usage';
import { usageOf } from './code-list-usage';
import { localeOf } from './locales';

const SENTENCES: Readonly<Record<Language, (usage: Usage) => string>> = {
  'zh-Hans': ({ count, title }) => `不能删除：仍有 ${count} 个文件或条目在使用，如《${title}》`,
  en: ({ count, title }) => `Cannot be deleted: ${count} document(s) name it, such as “${title}”`,
};

/** An entry that anything names stays. A translation that is deleted becomes a copy of the name again. */
export async function onCodeListDelete(strapi: Core.Strapi, call: Call, next: Next): Promise<unknown> {
  const { documentId = '' } = call.params;
  const usage = await usageOf(strapi, call.uid, documentId);
  if (usage !== undefined) throw new errors.ValidationError(SENTENCES[callerOf(strapi).language](usage), { ...usage });

  if (call.params.locale !== '*' && (await isDefaultLocale(strapi, call.params.locale))) {
    call.params = { ...call.params, locale: '*' };
  }
  const result = await next();
  await completeLocales(strapi, call.uid, documentId);
  return result;
}

const isDefaultLocale = async (strapi: Core.Strapi, locale: unknown): Promise<boolean> =>
  (await localeOf(strapi, locale)) === settingsOf(strapi).defaultLocale;
