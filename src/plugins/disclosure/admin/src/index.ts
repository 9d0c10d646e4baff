import { Book } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { customFields } from './custom-fields';
import { NotesPanel } from './notes/NotesPanel';
import { RecordPanel } from './record/RecordPanel';
import { registerTrads } from './translations';

const PLUGIN_ID = 'disclosure';

/** What the content manager offers here; its own types are not exported. */
type EditView = Record<string, unknown> & {
  readonly addEditViewSidePanel: (panels: readonly unknown[]) => void;
};

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: Book,
      intlLabel: { id: `${PLUGIN_ID}.register.title`, defaultMessage: 'Register' },
      permissions: [{ action: `plugin::${PLUGIN_ID}.register.read`, subject: null }],
      Component: () => import('./register/RegisterPage'),
    });
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
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as EditView;
    addEditViewSidePanel([RecordPanel, NotesPanel]);
  },
  registerTrads,
};
