import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** Refuses addresses that no document can have: without a path, with broken escapes, or with NUL, on which PostgreSQL fails. */
const readableUrl: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (!isReadable(ctx.path) || ctx.querystring.includes('%00')) {
    throw new errors.ValidationError('地址无法识别 · The address cannot be read');
  }
  return next();
};

const isReadable = (path: string | null): boolean => {
  try {
    return path !== null && !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
};

export default readableUrl;
