import type { Core } from '@strapi/strapi';
import { setPublicPermissions } from './bootstrap/public-permissions';
import { guardContentApi } from './guard/content-api';
import { guardGraphql } from './guard/graphql';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    guardContentApi(strapi);
    guardGraphql(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await setPublicPermissions({ strapi });
  },
};
