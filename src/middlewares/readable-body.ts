import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/**
 * Refuses bodies that cannot be read, such as multipart without its boundary or broken gzip: whatever fails around
 * `strapi::body` before `global::storable-body` has its turn, unless it says better itself (413, 415) or the machine failed.
 */
const readableBody: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (ctx.state.bodyIsRead === true || hasOwnWord(error)) throw error;
    throw new errors.ValidationError('请求内容无法识别 · The body cannot be read');
  }
};

const hasOwnWord = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && ('status' in error || 'syscall' in error);

export default readableBody;
