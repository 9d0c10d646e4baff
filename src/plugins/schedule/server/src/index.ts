import type { Core } from '@strapi/strapi';
import { createActionsService } from './actions/service';
import { guardAfterCommit } from './after-commit';
import { followDocuments } from './follow';
import { followFiles } from './follow/files';
import { followLocales } from './follow/locale-deletion';
import { createNextChangeService } from './next-change';
import { createReadinessService } from './readiness';
import { outside } from './outside';
import { registerPermissions } from './permissions';
import { checkSettings, config } from './settings';
import { registerMigrations } from './tables/migrate';
import { drain, start } from './worker';

interface Lifecycle {
  readonly strapi: Core.Strapi;
}

export default {
  ...outside,
  config,
  services: {
    actions: createActionsService,
    nextChange: createNextChangeService,
    readiness: createReadinessService,
  },

  register({ strapi }: Lifecycle) {
    checkSettings(strapi);
    guardAfterCommit(strapi);
    registerMigrations(strapi);
    strapi.documents.use(followDocuments(strapi));
    followFiles(strapi);
    followLocales(strapi);
  },

  async bootstrap({ strapi }: Lifecycle) {
    await registerPermissions(strapi);
    // A command loads the app as well, and must not carry out what is due.
    strapi.server.httpServer.once('listening', () => start(strapi));
  },

  destroy: ({ strapi }: Lifecycle) => drain(strapi),
};
