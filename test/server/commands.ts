import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { DIST } from './setup/paths';

export interface Told {
  readonly code: string;
  readonly documentId: string | null;
  readonly field: string | null;
  readonly message: { readonly en: string; readonly 'zh-Hans': string };
}

interface Outcome {
  readonly text: string;
  readonly exitCode: number;
  readonly json: { readonly found: number; readonly checked: number; readonly findings: readonly Told[] };
}

interface Commands {
  runCommandLine(
    strapi: Core.Strapi,
    words: readonly string[],
    progress: (...step: unknown[]) => void,
  ): Promise<Outcome>;
}

const { runCommandLine } = jest.requireActual<Commands>(path.join(DIST, 'src/plugins/disclosure/server/src/commands'));

/** Runs a command in the app under test, as `npm run disclosure` does. */
export const command = (strapi: Core.Strapi, ...words: string[]): Promise<Outcome> =>
  runCommandLine(strapi, words, () => undefined);

/** What a whole verification finds. */
export const verified = async (strapi: Core.Strapi) => {
  const { json } = await command(strapi, 'verify');
  return json.findings;
};
