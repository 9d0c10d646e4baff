import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { holdsNul, isTooDeep } from '../guard/body-flaw';

const REFUSALS = {
  nul: '请求内容含有空字符 · The body holds a NUL',
  depth: '请求内容嵌套过深 · The body is nested too deep',
} as const;

/** Refuses bodies that the server would fail on, on every database alike. No body is an empty one: Strapi's controllers fail on none. */
const storableBody: Core.MiddlewareFactory = () => async (ctx, next) => {
  const { request, state } = ctx;
  state.bodyIsRead = true;
  if (holdsNul(request.body)) throw new errors.ValidationError(REFUSALS.nul);
  if (isTooDeep(request.body)) throw new errors.ValidationError(REFUSALS.depth);
  request.body ??= {};
  return next();
};

export default storableBody;
