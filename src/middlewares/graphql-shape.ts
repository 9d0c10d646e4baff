import type { Core } from '@strapi/strapi';
import { parse, type DocumentNode } from 'graphql';
import { GRAPHQL_LIMITS } from '../guard/graphql/limits';
import { tooMuch } from '../guard/graphql/shape';

type Config = { readonly endpoint?: string; readonly landingPage?: boolean };

/** Lets to GraphQL only what can be measured: one operation, by POST, as JSON, of a bearable size. */
const graphqlShape: Core.MiddlewareFactory<Config> =
  ({ endpoint = '/graphql', landingPage = false }) =>
  async (ctx, next) => {
    if (ctx.path !== endpoint && ctx.path !== `${endpoint}/`) return next();
    if (ctx.method === 'GET' && landingPage) return next();

    const refuse = (status: number, message: string) => {
      ctx.status = status;
      ctx.body = { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] };
    };
    if (ctx.method !== 'POST') {
      ctx.set('Allow', 'POST');
      return refuse(405, 'GraphQL is asked by POST');
    }
    // Apollo reads only what the one body parser made of JSON; anything else would pass it by unmeasured.
    if (!ctx.is('application/json')) return refuse(415, 'Content-Type must be application/json');

    const body: unknown = ctx.request.body;
    const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
    if (typeof query !== 'string') return refuse(400, 'The body must be { "query": "…", "variables": { … } }');

    const document = parsed(query);
    const reason = document && tooMuch(document);
    return reason ? refuse(400, reason) : next();
  };

/** Undefined for what is no GraphQL or too long: Apollo says so, in its own words. */
const parsed = (query: string): DocumentNode | undefined => {
  try {
    return parse(query, { maxTokens: GRAPHQL_LIMITS.tokens, noLocation: true });
  } catch {
    return undefined;
  }
};

export default graphqlShape;
