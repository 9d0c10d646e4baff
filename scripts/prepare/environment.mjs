import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../paths.mjs';

const secret = () => randomBytes(32).toString('base64');

const SECRETS = {
  APP_KEYS: () => [secret(), secret()].join(','),
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: secret,
};

/** Writes `.env` with fresh secrets for what the environment does not give; an `.env` that is there is never touched. */
export const writeEnvironment = (file, env = process.env) => {
  if (existsSync(file)) return;
  const missing = Object.entries(SECRETS).filter(([name]) => !env[name]);
  if (missing.length === 0) return;
  const lines = missing.map(([name, make]) => `${name}=${make()}`);
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600, flag: 'wx' });
  console.log(`已生成随机密钥 · Wrote fresh secrets to ${path.relative(ROOT, file)}`);
};

export const environmentFile = (env = process.env) => path.resolve(ROOT, env.ENV_PATH || '.env');

/** Makes `.env` known to this process; what the environment gives already wins. */
export const readEnvironment = (file) => {
  if (existsSync(file)) process.loadEnvFile(file);
};
