import type { Core } from '@strapi/strapi';
import { createController } from './api/controller';
import { routes } from './api/routes';
import { registerCustomFields } from './custom-fields';
import { extendGraphql } from './graphql';
import { createRecordsService } from './listing/records-service';
import { registerRegister } from './register';
import { takeIn } from './register/take-in';
import { config, settingsOf, typesOf } from './settings';
import { registerMigrations } from './tables/migrate';

interface Lifecycle {
  readonly strapi: Core.Strapi;
}

export default {
  config,
  controllers: { api: createController },
  services: { records: createRecordsService },
  routes: { 'content-api': { type: 'content-api', routes } },

  register({ strapi }: Lifecycle) {
    registerCustomFields(strapi);
    registerMigrations(strapi);
    registerRegister(strapi);
    extendGraphql(strapi);
  },

  async bootstrap({ strapi }: Lifecycle) {
    await takeIn(strapi, settingsOf(strapi), typesOf(strapi));
  },
};
