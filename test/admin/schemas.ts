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

const SRC = path.resolve(__dirname, '../../src');

const read = (uid: string, file: string): Schema => ({
  ...(JSON.parse(readFileSync(path.join(SRC, file), 'utf8')) as Omit<Schema, 'uid'>),
  uid,
});

const OF_THE_PLUGIN = 'plugins/disclosure/server/src/content-types';

/** The content types as they are, so that a new attribute without words is noticed. */
export const schemas: readonly Schema[] = [
  ...readdirSync(path.join(SRC, 'api')).map((name) =>
    read(`api::${name}.${name}`, `api/${name}/content-types/${name}/schema.json`),
  ),
  ...readdirSync(path.join(SRC, OF_THE_PLUGIN), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => read(`plugin::disclosure.${name}`, `${OF_THE_PLUGIN}/${name}/schema.json`)),
];
