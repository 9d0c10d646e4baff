import type { Core } from '@strapi/strapi';
import { seedDocuments } from '../seed-documents';
import type { Directory } from './directory';

/** Attributes of a decision tally or a fee income; relations name codes and keys. */
export type TallyRow = Readonly<Record<string, unknown>>;

export async function createTallies(
  strapi: Core.Strapi,
  directory: Directory,
  type: 'decision-tally' | 'fee-income',
  rows: readonly TallyRow[],
) {
  const documents = seedDocuments(strapi, `api::${type}.${type}`);
  for (const row of rows) await documents.create({ data: directory.resolve(row) });
}
