import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Attribute {
  readonly type: string;
  readonly enum?: readonly string[];
}

export interface Schema {
  readonly uid: string;
  readonly info: { readonly displayName: string };
  readonly attributes: Readonly<Record<string, Attribute>>;
}

const API = path.resolve(__dirname, '../../src/api');

/** The content types as they are, so that a new attribute without words is noticed. */
export const schemas: readonly Schema[] = readdirSync(API).map((name) => {
  const file = path.join(API, name, 'content-types', name, 'schema.json');
  return { ...(JSON.parse(readFileSync(file, 'utf8')) as Omit<Schema, 'uid'>), uid: `api::${name}.${name}` };
});
