import type { Core } from '@strapi/strapi';
import { registerCustomFields } from './custom-fields';
import { registerRegister } from './register';
import { takeIn } from './register/take-in';
import { config, settingsOf, typesOf } from './settings';
import { registerMigrations } from './tables/migrate';

interface Lifecycle {
  readonly strapi: Core.Strapi;
}

export default {
  config,

  async register({ strapi }: Lifecycle) {
    registerCustomFields(strapi);
    await registerMigrations(strapi);
    registerRegister(strapi);
  },

  async bootstrap({ strapi }: Lifecycle) {
    await takeIn(strapi, settingsOf(strapi), typesOf(strapi));
  },
};
