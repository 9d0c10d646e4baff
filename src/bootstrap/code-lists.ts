import type { Core } from '@strapi/strapi';
import { ensureCodeList } from './code-list';
import type { CodeListSeed } from './code-list-entries';
import { readSeedFile } from './seed-file';

/** Has the seeded topics and columns at every start. */
export async function ensureCodeLists(strapi: Core.Strapi) {
  await ensureCodeList(strapi, 'api::topic.topic', readSeedFile<CodeListSeed[]>(strapi, 'topics'));
  await ensureCodeList(strapi, 'api::column.column', readSeedFile<CodeListSeed[]>(strapi, 'columns'));
}
