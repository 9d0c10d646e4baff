import { spawnSync } from 'node:child_process';
import path from 'node:path';

const CORE = 'src/plugins/disclosure/core/planted.ts';
const SERVER = 'src/plugins/disclosure/server/src/planted.ts';
const ADMIN = 'src/plugins/disclosure/admin/src/planted.ts';

type Refused = readonly [what: string, file: string, code: string, words: string];
type Allowed = readonly [what: string, file: string, code: string];

const REFUSED: readonly Refused[] = [
  ['core imports a package', CORE, `import fs from 'node:fs';\nexport const x = fs;`, 'does not import node:fs'],
  [
    'core imports Strapi',
    CORE,
    `import type { Core } from '@strapi/strapi';\nexport type X = Core.Strapi;`,
    'does not import @strapi',
  ],
  ['core imports its server', CORE, `export { x } from '../server/src/x';`, 'imports only core'],
  ['core imports its contracts', CORE, `export type { X } from '../shared/contracts';`, 'imports only core'],
  ['core imports another core', CORE, `export { x } from '../../schedule/core/x';`, 'do not import each other'],
  ['core requires at run time', CORE, `export const x: unknown = require('pg');`, 'core/'],
  ['core imports at run time', CORE, `export const x = () => import('pg');`, 'does not import pg'],
  ['core reads the clock', CORE, `export const now = () => new Date();`, 'reads no clock'],
  ['core reads the clock in ms', CORE, `export const now = () => Date.now();`, 'reads no clock'],
  ['core reads the clock as text', CORE, `export const now = () => Date();`, 'reads no clock'],
  ['core reads the environment', CORE, `export const zone = process.env.TZ;`, 'knows no process'],
  ['core takes Strapi from the air', CORE, `export const x: unknown = strapi;`, 'knows no strapi'],
  [
    'contracts import Strapi',
    'src/plugins/disclosure/shared/planted.ts',
    `export type { Core } from '@strapi/strapi';`,
    'does not import',
  ],
  ['a plugin imports the other', SERVER, `export { x } from '../../../schedule/core/x';`, 'do not import each other'],
  [
    'a plugin imports the other by name',
    SERVER,
    `export { x } from 'strapi-plugin-schedule';`,
    'do not import each other',
  ],
  ['a server imports its admin', SERVER, `export { x } from '../../admin/src/x';`, 'imports only'],
  ['an admin imports its server', ADMIN, `export { x } from '../../server/src/x';`, 'imports only'],
  [
    'an admin imports Strapi’s server',
    ADMIN,
    `export { errors } from '@strapi/utils';`,
    'does not import @strapi/utils',
  ],
  [
    'a content type imports a plugin',
    'src/api/notice/planted.ts',
    `export { x } from '../../plugins/disclosure/server/src/x';`,
    'Only core/',
  ],
  ['a server reads the environment', SERVER, `export const port = process.env.PORT;`, 'read in config/'],
  ['a server takes the environment apart', SERVER, `export const { env } = process;`, 'read in config/'],
  ['any is written', SERVER, `export const x: any = 1;`, 'Unexpected any'],
  [
    'a rule is switched off in a comment',
    CORE,
    `/* eslint-disable */\nexport const now = () => new Date();`,
    'reads no clock',
  ],
];

const ALLOWED: readonly Allowed[] = [
  ['core imports core', CORE, `export { x } from './forms/x';`],
  ['core makes a date of a given instant', CORE, `export const at = (ms: number) => new Date(ms);`],
  [
    'a server imports Strapi and its core',
    SERVER,
    `export { errors } from '@strapi/utils';\nexport { x } from '../../core/x';`,
  ],
  [
    'an admin imports the design system and its core',
    ADMIN,
    `export { Box } from '@strapi/design-system';\nexport { x } from '../../core/x';`,
  ],
  ['the configuration reads the environment', 'config/planted.ts', `export const port = process.env.PORT;`],
];

describe('the dependency rule', () => {
  const objections = new Map<string, string>();

  // ESLint is loaded by a node of its own: jest cannot import the configuration, which is an ES module.
  beforeAll(() => {
    const planted = [...REFUSED, ...ALLOWED];
    const { stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, 'lint-planted.mjs')], {
      cwd: path.resolve(__dirname, '../..'),
      input: JSON.stringify(planted.map(([, file, code]) => [file, code])),
      encoding: 'utf8',
    });
    if (!stdout) throw new Error(stderr);
    (JSON.parse(stdout) as string[]).forEach((said, index) => objections.set(planted[index]?.[0] ?? '', said));
  });

  it.each(REFUSED)('refuses: %s', (what, _file, _code, words) => {
    expect(objections.get(what)).toContain(words);
  });

  it.each(ALLOWED)('allows: %s', (what) => {
    expect(objections.get(what)).toBe('');
  });
});
