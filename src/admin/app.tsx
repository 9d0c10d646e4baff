import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { EnumerationInput } from './enumeration/EnumerationInput';
import { labelCells, labelFilters } from './enumeration/list-view';
import { translations } from './translations';
import { localiseViews } from './views/middleware';

export default {
  config: {
    locales: ['zh-Hans'],
    translations,
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    app.addMiddlewares([localiseViews]);
    app.addFields({ type: 'enumeration', Component: EnumerationInput as ComponentType });
  },
  bootstrap(app: Pick<StrapiApp, 'registerHook'>) {
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', labelCells);
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', labelFilters);
  },
};
