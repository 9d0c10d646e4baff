import type { Core } from '@strapi/strapi';
import { ensureCodeLists } from './bootstrap/code-lists';
import { guardDatabase, serverIsStopping, startIsOver } from './bootstrap/database/guard';
import { loadDemo } from './bootstrap/demo';
import { ensureLocalesAfterSync } from './bootstrap/locales';
import { setPublicPermissions } from './bootstrap/public-permissions';
import { requireSecrets } from './bootstrap/secrets';
import { setDefaultViews } from './bootstrap/views';
import { guardContentApi } from './guard/content-api';
import { guardGraphql } from './guard/graphql';

interface Context {
  strapi: Core.Strapi;
}

export default {
  async register({ strapi }: Context) {
    requireSecrets(strapi);
    await guardDatabase(strapi);
    ensureLocalesAfterSync(strapi);
    guardContentApi(strapi);
    guardGraphql(strapi);
    setDefaultViews(strapi);
  },

  async bootstrap({ strapi }: Context) {
    await ensureCodeLists(strapi);
    await setPublicPermissions({ strapi });
    await loadDemo(strapi);
    await startIsOver(strapi);
  },

  async destroy({ strapi }: Context) {
    await serverIsStopping(strapi);
  },
};
