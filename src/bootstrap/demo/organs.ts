import type { Core } from '@strapi/strapi';
import { LOCALES, type Locale } from '../locales';
import { seedDocuments } from '../seed-documents';
import type { Directory } from './directory';

/** One line of `demo/organs.json`; a parent stands before its children. */
export interface DemoOrgan {
  readonly [attribute: string]: unknown;
  readonly code: string;
  readonly name: Readonly<Record<Locale, string>>;
  readonly shortName: Readonly<Record<Locale, string>>;
}

export async function createOrgans(strapi: Core.Strapi, directory: Directory, organs: readonly DemoOrgan[]) {
  const documents = seedDocuments(strapi, 'api::organ.organ');
  const [first, ...others] = LOCALES;

  for (const { name, shortName, ...shared } of organs) {
    const dataIn = (locale: Locale) =>
      directory.resolve({ ...shared, name: name[locale], shortName: shortName[locale] });
    const { documentId } = await documents.create({ locale: first, data: dataIn(first) });
    for (const locale of others) await documents.update({ documentId, locale, data: dataIn(locale) });
    directory.add('organ', shared.code, documentId);
  }
}
