import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { readCodeLists } from '../api/code-lists';
import type { Register } from '../counting/counts';
import { settingsOf, typesOf } from '../settings';

/** The register as `db` sees it, a transaction's own changes included. */
export async function registerIn(strapi: Core.Strapi, db: Knex): Promise<Register> {
  const settings = settingsOf(strapi);
  const { organs } = await readCodeLists(strapi, db, settings);
  return { strapi, db, settings, types: typesOf(strapi), organs };
}
