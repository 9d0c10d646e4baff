import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';

/** What stands in `database/seeds/<name>.json`. */
export function readSeedFile<T>(strapi: Core.Strapi, name: string): T {
  return JSON.parse(readFileSync(join(strapi.dirs.app.root, 'database', 'seeds', `${name}.json`), 'utf8')) as T;
}
