// Read before anything formats a date; a test's own `process.env` is a copy and would come too late.
process.env.TZ = 'UTC';

const shared = {
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
  transformIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
};

/** @type {import('jest').Config} */
export default {
  testTimeout: 300_000,
  projects: [
    { ...shared, displayName: 'core', testMatch: ['<rootDir>/test/core/**/*.test.ts'] },
    { ...shared, displayName: 'admin', testMatch: ['<rootDir>/test/admin/**/*.test.ts'] },
    { ...shared, displayName: 'scripts', testMatch: ['<rootDir>/test/scripts/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'server',
      testMatch: ['<rootDir>/test/server/**/*.test.ts'],
      globalSetup: '<rootDir>/test/server/setup/start-databases.ts',
      globalTeardown: '<rootDir>/test/server/setup/stop-databases.ts',
    },
  ],
};
