import { z } from '@strapi/utils';
import { ACTION_STATES } from '../../../core/action';
import { LIST_PARAMETERS } from '../requests/list-query';
import { answers, bodies } from './schemas';

const DESCRIPTIONS: Readonly<Record<(typeof LIST_PARAMETERS)[number], string>> = {
  state: `Comma-separated: ${ACTION_STATES.join(', ')}.`,
  contentType: 'A content type, api::notice.notice.',
  documentId: 'The documentId of a document.',
  group: 'Actions that were set together.',
  from: 'Due at this instant or later.',
  to: 'Due before this instant.',
  limit: 'Actions a page, 1 to 100. Default 25.',
  offset: 'How many to skip.',
};

const listQuery = Object.fromEntries(
  LIST_PARAMETERS.map((name) => [name, z.string().optional().describe(DESCRIPTIONS[name])]),
);
const id = { id: z.string().describe('The id of an action.') };
const group = { group: z.string().describe('The group of actions that were set together.') };

const open = (path: string, handler: string, response: object, config = {}) => ({
  method: 'GET',
  path,
  handler: `public.${handler}`,
  response,
  config: { auth: false, ...config },
});

const forTokens = (method: string, path: string, handler: string, request: object, response: object) => ({
  method,
  path,
  handler: `api.${handler}`,
  request,
  response,
  config: { auth: false, middlewares: ['plugin::schedule.api-token'] },
});

/** What they take is for the OpenAPI document alone: with `auth: false` Strapi enforces none of it, `requests/` does. */
export const contentApi = {
  type: 'content-api',
  routes: [
    forTokens('GET', '/actions', 'list', { query: listQuery }, answers.list),
    forTokens('POST', '/actions', 'set', { body: bodies.set }, answers.set),
    forTokens('PATCH', '/actions/:id', 'change', { params: id, body: bodies.change }, answers.one),
    forTokens('DELETE', '/actions/:id', 'cancel', { params: id }, answers.one),
    forTokens('PATCH', '/groups/:group', 'shift', { params: group, body: bodies.shift }, answers.group),
    forTokens('GET', '/health', 'health', {}, answers.health),
    open('/next-change', 'nextChange', answers.nextChange),
    open('/readyz', 'ready', answers.ready, { prefix: '' }),
  ],
};
