import './database/time-zone';
import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  proxy: { koa: env.bool('TRUST_PROXY', false) },
  app: { keys: env.array('APP_KEYS') },
  mcp: { enabled: env.bool('MCP_ENABLED', false) },
  transfer: { remote: { enabled: env.bool('REMOTE_TRANSFER_ENABLED', false) } },
  logger: {
    config: { level: env('LOG_LEVEL', 'info') },
    updates: { enabled: false },
    startup: { enabled: env('NODE_ENV') !== 'production' },
  },
  webhooks: { populateRelations: false },
});

export default config;
