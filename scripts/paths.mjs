import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const at = (...parts) => path.join(ROOT, ...parts);

/** Where a program of a package in node_modules is, to be run by node itself. */
export const PROGRAMS = {
  strapi: at('node_modules/@strapi/strapi/bin/strapi.js'),
  tsc: at('node_modules/typescript/bin/tsc'),
  eslint: at('node_modules/eslint/bin/eslint.js'),
  prettier: at('node_modules/prettier/bin/prettier.cjs'),
  knip: at('node_modules/knip/bin/knip.js'),
  jest: at('node_modules/jest/bin/jest.js'),
  playwright: at('node_modules/@playwright/test/cli.js'),
};
