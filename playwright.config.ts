import { defineConfig } from '@playwright/test';

const PORT = process.env.E2E_PORT ?? '21337';
const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const ADMIN_STATE = 'test-results/admin.json';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/browser',
  globalSetup: './test/e2e/first-administrator.ts',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : 'list',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...QUIET],
    },
  },
  // The real road: `npm start` with the demo, on a database that is new each time.
  webServer: {
    command: 'node test/e2e/server.mjs',
    url: `http://127.0.0.1:${PORT}/_health`,
    timeout: 300_000,
    env: { PORT },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
