import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { typesOf } from '../settings';

export const createAdminController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Which attribute plays which part: the forms judge documents by the same rules as the server. */
  registeredTypes(ctx: Context) {
    ctx.body = { data: typesOf(strapi) };
  },
});
