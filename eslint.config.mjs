import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { boundaries } from './eslint/boundaries.mjs';
import { pure, withoutEnvironment } from './eslint/purity.mjs';

const GENERATED = [
  'dist/',
  'build/',
  '.strapi/',
  '.cache/',
  'data/',
  'test-results/',
  'playwright-report/',
  'types/generated/',
];
const PROJECTS = ['tsconfig.json', 'test/tsconfig.json', 'src/admin/tsconfig.json'];

export default tseslint.config(
  { ignores: GENERATED },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: PROJECTS, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // A knex builder given back from a callback is a thenable that nobody is meant to await.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      // Hooks of Strapi and Apollo must be async whether they wait for something or not.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  // What comes back over HTTP is JSON, and a wrong guess about it is a failing test.
  { files: ['test/**/*.ts', 'playwright.config.ts'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'Buffer', 'URL', 'fetch', 'performance', 'setTimeout', 'clearTimeout'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
  {
    files: ['**/*.cjs', 'src/plugins/*/strapi-server.js'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } },
  },
  {
    files: ['public/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'window',
          'document',
          'location',
          'history',
          'navigator',
          'localStorage',
          'customElements',
          'HTMLElement',
          'URLSearchParams',
          'Intl',
          'AbortController',
          'addEventListener',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { house: { rules: { boundaries } } },
    rules: { 'house/boundaries': 'error', ...withoutEnvironment },
  },
  // Strapi and knex answer `any` at every turn; past the edge that maps it, in core/, none is let through.
  {
    files: ['src/**/*.{ts,tsx}', 'config/**/*.ts'],
    ignores: ['src/plugins/*/core/**'],
    rules: Object.fromEntries(
      ['assignment', 'argument', 'member-access', 'call', 'return'].map((way) => [
        `@typescript-eslint/no-unsafe-${way}`,
        'off',
      ]),
    ),
  },
  { files: ['src/plugins/*/core/**/*.ts'], rules: pure },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['src/plugins/*/core/forms/**'], rules: { 'max-lines': 'off' } },
);
