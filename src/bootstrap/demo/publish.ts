import type { Core } from '@strapi/strapi';
import { seedDocuments } from '../seed-documents';
import type { Directory } from './directory';
import type { DemoRecord } from './record';

/** Publishes `records` one after another, the Chinese locale first; an error names the record that failed. */
export async function publishRecords(strapi: Core.Strapi, directory: Directory, records: readonly DemoRecord[]) {
  for (const { type, key, locales } of records) {
    const { 'zh-Hans': chinese, en } = locales;
    const documents = seedDocuments(strapi, `api::${type}.${type}`);
    try {
      const { documentId } = await documents.create({
        locale: 'zh-Hans',
        status: 'published',
        data: directory.resolve(chinese),
      });
      if (en) await documents.update({ documentId, locale: 'en', status: 'published', data: directory.resolve(en) });
      if (key) directory.add('record', key, documentId);
    } catch (error) {
      throw new Error(`The demo's ${type} "${chinese.title}" cannot be published: ${reasonOf(error)}`, {
        cause: error,
      });
    }
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
