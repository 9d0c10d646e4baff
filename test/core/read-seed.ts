import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

const readJson = <T>(...segments: string[]): T => JSON.parse(readFileSync(path.join(ROOT, ...segments), 'utf8')) as T;

/** What stands in `database/seeds/<name>.json`. */
export const readSeed = <T>(name: string): T => readJson('database', 'seeds', `${name}.json`);

type Attributes = Readonly<Record<string, { readonly enum?: readonly string[]; readonly required?: boolean }>>;

/** The attributes of a content type of `src/api`. */
export const attributesOf = (type: string): Attributes =>
  readJson<{ attributes: Attributes }>('src', 'api', type, 'content-types', type, 'schema.json').attributes;
