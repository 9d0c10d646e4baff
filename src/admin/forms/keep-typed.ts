import type { StrapiApp } from '@strapi/strapi/admin';

type Middleware = StrapiApp['middlewares'][number];

interface Patched {
  readonly type: string;
  readonly payload: { readonly queryCacheKey: string };
}

const isGuess = (action: { type: string; payload?: { queryCacheKey?: string } }): action is Patched =>
  action.type === 'adminApi/queries/queryResultPatched' &&
  action.payload?.queryCacheKey?.startsWith('getDocument(') === true;

/**
 * Strapi shows a document as saved before the server has taken it, and puts the stored one back into the form when the
 * server refuses: all that was typed is gone. Without that guess the form keeps it beside the refusal.
 */
export const keepWhatWasTyped: Middleware = () => () => (next) => (action) => (isGuess(action) ? action : next(action));
