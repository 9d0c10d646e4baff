import type { Core } from '@strapi/strapi';
import { createAdminController } from './admin-api/controller';
import { adminRoutes } from './admin-api/routes';
import { createRecordController } from './acts/controller';
import { registerPermissions } from './acts/permissions';
import { recordRoutes } from './acts/routes';
import { createActsService } from './acts/service';
import { createController } from './api/controller';
import { routes } from './api/routes';
import { listenForCommands, stopListening } from './commands/socket/listen';
import { contentTypes } from './content-types';
import { registerCustomFields } from './custom-fields';
import { createFreezeService } from './freeze/freeze-service';
import { extendGraphql } from './graphql';
import { createRecordsService } from './listing/records-service';
import { registerRegister } from './register';
import { createPublicationService } from './register/publication-service';
import { takeIn } from './register/take-in';
import { createRegisterController } from './register-page/controller';
import { registerPagePermissions } from './register-page/permissions';
import { registerPageRoutes } from './register-page/routes';
import { config, settingsOf, typesOf } from './settings';
import { registerMigrations } from './tables/migrate';
import { registerTimeliness, startTimeliness } from './timeliness';
import { checkAtStart } from './verify/at-start';
import { createVerificationController } from './verify/controller';
import { verifyDaily } from './verify/daily';
import { stopBackground } from './verify/in-background';
import { registerVerifyPermission } from './verify/permission';
import { verificationRoutes } from './verify/routes';

interface Lifecycle {
  readonly strapi: Core.Strapi;
}

/** What only a server does, and not an app that runs a command. */
function whenListening(strapi: Core.Strapi) {
  verifyDaily(strapi);
  void Promise.all([listenForCommands(strapi), checkAtStart(strapi)]).catch((error: unknown) => {
    strapi.log.error(error);
  });
}

export default {
  config,
  contentTypes,
  controllers: {
    api: createController,
    admin: createAdminController,
    register: createRegisterController,
    record: createRecordController,
    verification: createVerificationController,
  },
  services: {
    records: createRecordsService,
    publication: createPublicationService,
    freeze: createFreezeService,
    acts: createActsService,
  },
  routes: {
    'content-api': { type: 'content-api', routes },
    admin: { type: 'admin', routes: [...registerPageRoutes, ...recordRoutes, ...verificationRoutes, ...adminRoutes] },
  },

  register({ strapi }: Lifecycle) {
    registerCustomFields(strapi);
    registerMigrations(strapi);
    registerRegister(strapi);
    registerTimeliness(strapi);
    extendGraphql(strapi);
  },

  async bootstrap({ strapi }: Lifecycle) {
    await registerPagePermissions(strapi);
    await registerPermissions(strapi);
    await startTimeliness(strapi);
    await registerVerifyPermission(strapi);
    await takeIn(strapi, settingsOf(strapi), typesOf(strapi));
    strapi.server.httpServer.once('listening', () => whenListening(strapi));
  },

  async destroy({ strapi }: Lifecycle) {
    stopListening(strapi);
    await stopBackground(strapi);
  },
};
