import type { Core } from '@strapi/strapi';

/** Routes are found in any case. */
const OPEN_DATA = /^\/api\/(disclosure|schedule\/next-change)(\/|$)/i;
const METHODS = 'GET, HEAD';
const EXPOSED = 'ETag, Link, Retry-After, Content-Disposition';
const PREFLIGHT_SECONDS = '86400';

/** What `strapi::cors` may not speak for: here every origin may read and none is ever known. */
export const isOpenData = (path: string): boolean => OPEN_DATA.test(path);

/** Any website may read the disclosure API; nobody may write to it. First of all middlewares, so that it has the last word. */
const crossOrigin: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (!isOpenData(ctx.path)) {
    await next();
    // `strapi::cors` answers a request without an Origin with an empty one, and with credentials.
    if (!ctx.get('Origin')) withdraw(ctx, ['Access-Control-Allow-Origin', 'Access-Control-Allow-Credentials']);
    return;
  }

  if (ctx.method === 'OPTIONS') {
    ctx.status = 204;
    ctx.set('Allow', METHODS);
    ctx.set('Access-Control-Allow-Methods', METHODS);
    ctx.set('Access-Control-Allow-Headers', ctx.get('Access-Control-Request-Headers') || 'If-None-Match');
    ctx.set('Access-Control-Max-Age', PREFLIGHT_SECONDS);
  } else if (ctx.method !== 'GET' && ctx.method !== 'HEAD') {
    const message = `这里只能读取 · Only ${METHODS} here`;
    ctx.status = 405;
    ctx.set('Allow', METHODS);
    ctx.body = { data: null, error: { status: 405, name: 'MethodNotAllowedError', message, details: {} } };
  } else {
    await next();
  }
  ctx.set('Access-Control-Allow-Origin', '*');
  ctx.set('Access-Control-Expose-Headers', EXPOSED);
  withdraw(ctx, ['Access-Control-Allow-Credentials']);
};

const withdraw = (ctx: { remove(name: string): void }, names: readonly string[]) =>
  names.forEach((name) => ctx.remove(name));

export default crossOrigin;
