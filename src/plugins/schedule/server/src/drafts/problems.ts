import type { Core, UID } from '@strapi/strapi';
import { ERROR_SENTENCES, inBoth } from '../../../core/action-error';
import type { Instant } from '../../../core/instant';
import type { Problem } from '../../../core/problem';
import type { DocumentInLocale } from '../services';
import { documentsOf, target } from './documents';
import { draftLocales, draftRows } from './draft';
import { isRefusal, problemsOf } from './refusal';
import { rehearse } from './rehearse';

/** Everything that would keep the draft from being published at `asOf` (now where it is not given), in all its locales. */
export async function draftProblems(
  strapi: Core.Strapi,
  document: DocumentInLocale,
  asOf?: Instant,
): Promise<Problem[]> {
  const locales = await draftLocales(strapi, document);
  if (locales.length === 0) {
    const { locale } = document;
    return [{ locale: locale === '*' ? null : locale, path: '', message: inBoth(ERROR_SENTENCES.draft_missing) }];
  }
  const problems: Problem[] = [];
  for (const locale of locales) problems.push(...(await problemsIn(strapi, { ...document, locale }, asOf)));
  return problems;
}

async function problemsIn(strapi: Core.Strapi, document: DocumentInLocale, asOf: Instant | undefined) {
  const { contentType, documentId, locale } = document;
  try {
    await rehearse(strapi, () => documentsOf(strapi, contentType).publish(target(documentId, locale)), asOf);
    return [];
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const found = problemsOf(error, locale);
    const named = new Set(found.map(({ path }) => path));
    const others = await ownProblems(strapi, document);
    return [...found, ...others.filter(({ path }) => !named.has(path))];
  }
}

interface Validator {
  validateEntityCreation(schema: unknown, data: unknown, options: object): Promise<unknown>;
}

/** What Strapi itself finds: a middleware that refuses first would hide it. */
async function ownProblems(strapi: Core.Strapi, document: DocumentInLocale): Promise<Problem[]> {
  const { contentType, locale } = document;
  const validator = strapi.get<Validator>('entityValidator');
  const strictRelations = strapi.config.get('api.documents.strictRelations', false);
  const [draft] = await draftRows(strapi, document);
  try {
    await validator.validateEntityCreation(strapi.contentType(contentType as UID.ContentType), draft, {
      ...{ isDraft: false, locale, strictRelations },
    });
    return [];
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return problemsOf(error, locale);
  }
}
