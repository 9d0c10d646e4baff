import type { Core } from '@strapi/strapi';
import { ParameterError } from '../../../core/errors';
import { canonicalLocale } from '../../../core/locales';
import type { Parameters } from '../../../core/parameters';
import { textOf } from '../../../core/parameters';
import type { Vocabulary } from '../../../core/vocabulary';
import type { Register } from '../counting/counts';
import type { Reader } from '../listing/cards';
import { linksFrom } from '../listing/links';
import { settingsOf, typesOf } from '../settings';
import type { CodeLists } from './code-lists';
import { readCodeLists } from './code-lists';
import type { Label } from './labels';
import { labelsIn } from './labels';
import type { Meta } from './meta';
import { metaOf } from './meta';

/** Everything one request needs to be read and answered. */
export interface Reading {
  readonly register: Register;
  readonly vocabulary: Vocabulary;
  readonly lists: CodeLists;
  readonly label: Label;
  readonly reader: Reader;
  readonly meta: Meta;
}

const LOCALES = ['zh-Hans', 'en'] as const;

function localeOf(parameters: Parameters, defaultLocale: string): string {
  const text = textOf(parameters, 'locale');
  if (text === undefined) return defaultLocale;
  const locale = LOCALES.find((known) => known === canonicalLocale(text));
  if (locale === undefined) throw new ParameterError('locale', text, LOCALES);
  return locale;
}

/** `origin` is where the request came in, for absolute links where no PUBLIC_URL is set. */
export async function startReading(strapi: Core.Strapi, parameters: Parameters, origin: string): Promise<Reading> {
  const settings = settingsOf(strapi);
  const locale = localeOf(parameters, settings.defaultLocale);
  const db = strapi.db.connection;
  const types = typesOf(strapi);
  const register = { strapi, db, settings, types };
  const meta = await metaOf(register, locale);
  const lists = await readCodeLists(strapi, db, settings);
  const label = labelsIn(locale, lists, settings);
  const plurals = new Map(types.map(({ uid, pluralName }) => [uid, pluralName]));
  return {
    register: { ...register, organs: lists.organs },
    meta,
    vocabulary: { types, organs: lists.organs, topics: lists.topics, columns: lists.columns },
    lists,
    label,
    reader: {
      db,
      locale,
      organName: (code) => label('organ', code),
      links: linksFrom(origin, plurals),
      origin,
      showTimeliness: settings.showTimeliness,
    },
  };
}
