import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** Refuses forms that cannot be read, such as multipart without its boundary. Around `strapi::body`. */
const readableBody: Core.MiddlewareFactory = () => async (_ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    throw new errors.ValidationError('请求内容无法识别 · The body cannot be read');
  }
};

/** As the parser of forms says it. */
const isUnreadable = (error: unknown): boolean =>
  error instanceof Error && 'httpCode' in error && Number(error.httpCode) < 500;

export default readableBody;
