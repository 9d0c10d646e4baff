import type { Core } from '@strapi/strapi';
import { isOpenData } from './cross-origin';

/** A refusal of the disclosure API is not kept: what is unknown now may be published in a second. Around all that may refuse. */
const uncachedErrors: Core.MiddlewareFactory = () => async (ctx, next) => {
  await next();
  if (isOpenData(ctx.path) && ctx.status >= 400) ctx.set('Cache-Control', 'no-store');
};

export default uncachedErrors;
