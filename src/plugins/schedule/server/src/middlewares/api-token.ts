import type { Core } from '@strapi/strapi';

const STRATEGY = 'content-api-token';

/**
 * Lets in API tokens and nobody else. Strapi's own check wants one scope for a route, while here the scope follows from the
 * content type in the body or in the row: the routes have `auth: false`, this authenticates, the controllers verify.
 */
export const apiToken: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  (ctx, next) => {
    const { route } = ctx.state as { route: { config: object } };
    ctx.state.route = { ...route, config: { ...route.config, auth: { strategies: [STRATEGY] } } };
    return strapi.get('auth').authenticate(ctx, next);
  };
