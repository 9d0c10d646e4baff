import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import logo from './brand/logo.svg';
import { EnumerationInput } from './enumeration/EnumerationInput';
import { keepWhatWasTyped } from './forms/keep-typed';
import { dismissAnnouncement } from './first-visit/announcement';
import { presetBrowser } from './first-visit/presets';
import { labelCells } from './list-view/cells';
import { labelFilters } from './list-view/filters';
import { translations } from './translations';
import { localiseViews } from './views/middleware';
import { IntegerInput } from './years/IntegerInput';

export default {
  config: {
    auth: { logo },
    menu: { logo },
    locales: ['zh-Hans'],
    translations,
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    presetBrowser();
    app.addMiddlewares([keepWhatWasTyped, localiseViews, dismissAnnouncement]);
    app.addFields([
      { type: 'enumeration', Component: EnumerationInput as ComponentType },
      { type: 'integer', Component: IntegerInput as ComponentType },
    ]);
  },
  bootstrap(app: Pick<StrapiApp, 'registerHook'>) {
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', labelCells);
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', labelFilters);
  },
};
