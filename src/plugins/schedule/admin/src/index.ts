import { Clock } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { ScheduleDocuments } from './bulk/ScheduleDocuments';
import { SchedulePanel } from './panel/SchedulePanel';
import { PERMISSIONS } from './permissions';
import { registerTrads } from './translations';

const PLUGIN_ID = 'schedule';

/** Of the content manager, which types its plugin's apis as unknown. */
interface ContentManager {
  addEditViewSidePanel(panels: unknown[]): void;
  addBulkAction(add: (actions: unknown[]) => unknown[]): void;
}

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: Clock,
      intlLabel: { id: `${PLUGIN_ID}.menu`, defaultMessage: 'Schedule' },
      permissions: PERMISSIONS.read,
      Component: () => import('./list/SchedulePage'),
      position: 4,
    });
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManager;
    contentManager.addEditViewSidePanel([SchedulePanel]);
    contentManager.addBulkAction((actions) => [...actions, ScheduleDocuments]);
  },
  registerTrads,
};
