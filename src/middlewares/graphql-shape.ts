import type { Core } from '@strapi/strapi';
import { Kind, OperationTypeNode, parse, type DocumentNode } from 'graphql';
import { GRAPHQL_LIMITS } from '../guard/graphql/limits';
import { readJson } from '../guard/graphql/read-json';
import { tooMuch } from '../guard/graphql/shape';
import { holdsNul, isTooDeep } from '../guard/body-flaw';

type Config = { readonly landingPage?: boolean };

const ENDPOINT = /^\/graphql\/?$/i;

/** Lets to GraphQL only what can be measured: one request, by POST, as JSON, of a bearable size. */
const graphqlShape: Core.MiddlewareFactory<Config> =
  ({ landingPage = false }) =>
  async (ctx, next) => {
    if (!ENDPOINT.test(ctx.path)) return next();
    if (ctx.method === 'GET' && landingPage) return next();

    const refuse = (status: number, message: string) => {
      ctx.status = status;
      ctx.body = { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] };
    };
    if (ctx.method !== 'POST') {
      ctx.set('Allow', 'POST');
      refuse(405, 'GraphQL is asked by POST');
      return;
    }
    if (!ctx.is('application/json')) {
      refuse(415, 'Content-Type must be application/json');
      return;
    }

    const read = ctx.request.body === undefined ? await readJson(ctx.req) : { body: ctx.request.body as unknown };
    if ('status' in read) {
      refuse(read.status, 'The body must be JSON of at most 100 kB');
      return;
    }
    const query = queryIn(read.body);
    if (query === undefined) {
      refuse(400, 'The body must be { "query": "…", "variables": { … } }');
      return;
    }

    const document = parsed(query);
    const reason = document && (unanswerable(document, read.body) ?? tooMuch(document));
    if (reason) {
      refuse(400, reason);
      return;
    }
    ctx.request.body = read.body;
    return next();
  };

const queryIn = (body: unknown): string | undefined => {
  const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
  return typeof query === 'string' ? query : undefined;
};

/** What the server would fail on. */
const unanswerable = (document: DocumentNode, body: unknown): string | undefined => {
  if (holdsNul(document) || holdsNul(body)) return 'No text may hold a NUL';
  if (isTooDeep(body)) return 'No value may be nested so deep';
  const subscribes = document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.SUBSCRIPTION,
  );
  return subscribes ? 'There are no subscriptions' : undefined;
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
