import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { customFields } from './custom-fields';
import { registerTrads } from './translations';

const PLUGIN_ID = 'disclosure';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.customFields.register(
      customFields.map(({ name, Input }) => ({
        name,
        pluginId: PLUGIN_ID,
        type: 'json' as const,
        intlLabel: { id: `${PLUGIN_ID}.${name}.field` },
        intlDescription: { id: `${PLUGIN_ID}.${name}.description` },
        components: { Input: async () => (await Input()) as { default: ComponentType } },
      })),
    );
  },
  registerTrads,
};
