/** Everything an app under test needs to know; nothing comes from the developer's own `.env`. */
export const TEST_ENVIRONMENT: Readonly<Record<string, string>> = {
  NODE_ENV: 'production',
  ENV_PATH: '/dev/null',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'error',
  STRAPI_TELEMETRY_DISABLED: 'true',
  GONGKAI_DEMO: 'false',
  APP_KEYS: 'test-only-first-key-0123456789abcdef,test-only-second-key-0123456789abcde',
  API_TOKEN_SALT: 'test-only-api-token-salt-0123456789abcdef',
  ADMIN_JWT_SECRET: 'test-only-admin-jwt-secret-0123456789abcdef',
  TRANSFER_TOKEN_SALT: 'test-only-transfer-token-salt-0123456789abcdef',
  JWT_SECRET: 'test-only-jwt-secret-0123456789abcdef',
  ENCRYPTION_KEY: 'test-only-encryption-key-0123456789abcdef',
};
