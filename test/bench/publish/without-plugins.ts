import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { DIST } from '../../server/setup/paths';

type PluginsConfig = (params: object) => Record<string, { enabled?: boolean }>;

/** Our plugins are off, whatever the project's configuration says. */
export function switchPluginsOff() {
  const config = createRequire(__filename)(path.join(DIST, 'config/plugins.js')) as { default: PluginsConfig };
  const configured = config.default;
  config.default = (params) => ({
    ...configured(params),
    disclosure: { enabled: false },
    schedule: { enabled: false },
  });
}

/** Our custom fields without the plugin that brings them: the JSON as which it stores them, so that the tables are the same. */
export function keepCustomFields(strapi: Core.Strapi) {
  strapi.get('custom-fields').get = (() => ({ type: 'json' })) as never;
}
