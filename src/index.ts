import type { Core } from '@strapi/strapi';
import { ensureCodeLists } from './bootstrap/code-lists';
import { loadDemo } from './bootstrap/demo';
import { ensureLocalesAfterSync } from './bootstrap/locales';
import { setPublicPermissions } from './bootstrap/public-permissions';
import { setDefaultViews } from './bootstrap/views';
import { guardContentApi } from './guard/content-api';
import { guardGraphql } from './guard/graphql';

interface Context {
  strapi: Core.Strapi;
}

export default {
  register({ strapi }: Context) {
    ensureLocalesAfterSync(strapi);
    guardContentApi(strapi);
    guardGraphql(strapi);
    setDefaultViews(strapi);
  },

  async bootstrap({ strapi }: Context) {
    await ensureCodeLists(strapi);
    await setPublicPermissions({ strapi });
    await loadDemo(strapi);
  },
};
