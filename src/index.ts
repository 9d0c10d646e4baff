import type { Core } from '@strapi/strapi';
import { ensureCodeLists } from './bootstrap/code-lists';
import { loadDemo } from './bootstrap/demo';
import { ensureLocalesAfterSync } from './bootstrap/locales';
import { setDefaultViews } from './bootstrap/views';

interface Context {
  strapi: Core.Strapi;
}

export default {
  register({ strapi }: Context) {
    ensureLocalesAfterSync(strapi);
    setDefaultViews(strapi);
  },

  async bootstrap({ strapi }: Context) {
    await ensureCodeLists(strapi);
    await loadDemo(strapi);
  },
};
