import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const secret = (name) => `test-only-${name}-0123456789abcdef0123456789abcdef`;

Object.assign(process.env, {
  NODE_ENV: 'production',
  ENV_PATH: '/dev/null',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'warn',
  STRAPI_TELEMETRY_DISABLED: 'true',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: path.join(mkdtempSync(path.join(tmpdir(), 'gongkai-browser-')), 'gongkai.db'),
  APP_KEYS: `${secret('first-key')},${secret('second-key')}`,
  API_TOKEN_SALT: secret('api-token-salt'),
  ADMIN_JWT_SECRET: secret('admin-jwt-secret'),
  TRANSFER_TOKEN_SALT: secret('transfer-token-salt'),
  JWT_SECRET: secret('jwt-secret'),
  ENCRYPTION_KEY: secret('encryption-key'),
});
process.argv.push('--demo');

await import('../../scripts/start.mjs');
