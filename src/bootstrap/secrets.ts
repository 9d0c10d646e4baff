import type { Core } from '@strapi/strapi';
import { Refusal } from '../refusal';

const SECRETS: Readonly<Record<string, string>> = {
  APP_KEYS: 'server.app.keys',
  API_TOKEN_SALT: 'admin.apiToken.salt',
  ADMIN_JWT_SECRET: 'admin.auth.secret',
  TRANSFER_TOKEN_SALT: 'admin.transfer.token.salt',
  JWT_SECRET: 'plugin::users-permissions.jwtSecret',
  ENCRYPTION_KEY: 'admin.secrets.encryptionKey',
};

const SHORTEST = 32;
const FROM_A_TEMPLATE = /tobemodified|changeme|change[-_ ]me|example/i;

/** In production every secret is long and nobody else's; otherwise the start is refused with the variable's name. */
export const requireSecrets = (strapi: Core.Strapi): void => {
  if (strapi.config.get('environment') !== 'production') return;
  for (const [variable, key] of Object.entries(SECRETS)) {
    const flaw = flawOf(strapi.config.get(key));
    if (flaw) throw new Refusal(`${variable} ${flaw[0]} / ${variable} ${flaw[1]}`);
  }
};

const flawOf = (secret: unknown): readonly [zh: string, en: string] | undefined => {
  const values = (Array.isArray(secret) ? secret : [secret]).map((value: unknown) =>
    typeof value === 'string' ? value : '',
  );
  if (values.length === 0 || values.some((value) => value === '')) return ['未设置', 'is not set'];
  if (values.some((value) => FROM_A_TEMPLATE.test(value))) return ['仍为示例值', 'is still an example value'];
  if (values.some((value) => value.length < SHORTEST)) {
    return [`过短：至少 ${SHORTEST} 个字符`, `is too short: it takes at least ${SHORTEST} characters`];
  }
  return undefined;
};
