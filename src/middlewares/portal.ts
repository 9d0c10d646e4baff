import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Register = { isKnown(documentId: string): Promise<boolean> };

const RECORD_PAGE = /^\/r\/([^/]+)\/?$/;

/** Answers the portal's pages, `/` and `/r/{documentId}`, where Strapi would send the reader to its admin. */
const portal: Core.MiddlewareFactory = (_config, { strapi }) => {
  const html = readFileSync(path.join(strapi.dirs.static.public, 'portal/portal.html'), 'utf8');

  const statusOf = async (documentId: string | undefined) => {
    if (documentId === undefined) return 200;
    const register: Register = strapi.plugin('disclosure').service('records');
    return (await register.isKnown(documentId)) ? 200 : 404;
  };

  return async (ctx, next) => {
    const documentId = RECORD_PAGE.exec(ctx.path)?.[1];
    const isPage = ctx.path === '/' || documentId !== undefined;
    if (!isPage || !['GET', 'HEAD'].includes(ctx.method)) return next();

    ctx.set('Cache-Control', 'no-cache');
    ctx.type = 'html';
    ctx.body = html;
    ctx.status = await statusOf(documentId);
  };
};

export default portal;
