import type { Core } from '@strapi/strapi';
import { service } from '../plugin';
import { onlyParameters } from '../requests/parameters';
import { answering } from './refusing';

const CACHED_SECONDS = 10;

/** What anybody may ask. */
export const createPublicController = ({ strapi }: { strapi: Core.Strapi }) => ({
  nextChange: answering(async (ctx) => {
    onlyParameters(ctx.query, []);
    const at = await service(strapi, 'nextChange').at();
    ctx.set('Cache-Control', `public, max-age=${CACHED_SECONDS}`);
    return { data: { at: at?.toISOString() ?? null } };
  }),

  ready: answering(async (ctx) => {
    const { ready } = await service(strapi, 'readiness').check();
    ctx.set('Cache-Control', 'no-store');
    ctx.status = ready ? 200 : 503;
    return { data: { ready } };
  }),
});
