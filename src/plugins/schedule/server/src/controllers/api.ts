import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Action } from '../../../shared/contracts';
import { service } from '../plugin';
import { type Auth, requireUpdate, updatableTypes } from '../policies/token-right';
import { readChange, readNewActions, readShift } from '../requests/bodies';
import { readListQuery } from '../requests/list-query';
import { onlyParameters } from '../requests/parameters';
import { actionsOfGroup, knownAction } from './look-up';
import { answering } from './refusing';

const authOf = (ctx: Context): Auth => (ctx.state as { auth: Auth }).auth;
const actorOf = (ctx: Context): string => `content-api-token:${String((authOf(ctx).credentials as { id: number }).id)}`;

/** `/api/schedule`, for API tokens. */
export const createApiController = ({ strapi }: { strapi: Core.Strapi }) => {
  const actions = service(strapi, 'actions');

  /** An action that exists and whose type the token may publish. */
  const ownAction = async (ctx: Context): Promise<Action> => {
    onlyParameters(ctx.query, []);
    await updatableTypes(strapi, authOf(ctx));
    const action = await knownAction(actions, String(ctx.params.id));
    await requireUpdate(strapi, authOf(ctx), [action.contentType]);
    return action;
  };

  return {
    list: answering(async (ctx) => {
      const updatable = await updatableTypes(strapi, authOf(ctx));
      const query = readListQuery(ctx.query);
      if (typeof query.contentType === 'string') await requireUpdate(strapi, authOf(ctx), [query.contentType]);
      const { actions: data, total } = await actions.find({ contentType: updatable, ...query });
      return { data, meta: { total, limit: query.limit, offset: query.offset } };
    }),

    set: answering(async (ctx) => {
      onlyParameters(ctx.query, []);
      await updatableTypes(strapi, authOf(ctx));
      const { actions: wanted, isList } = readNewActions(ctx.request.body);
      await requireUpdate(
        strapi,
        authOf(ctx),
        wanted.map(({ contentType }) => contentType),
      );
      const set = await actions.set(wanted, actorOf(ctx));
      ctx.status = 201;
      return { data: isList ? set : set[0] };
    }),

    change: answering(async (ctx) => {
      const { id } = await ownAction(ctx);
      return { data: await actions.change(id, readChange(ctx.request.body), actorOf(ctx)) };
    }),

    cancel: answering(async (ctx) => {
      const { id } = await ownAction(ctx);
      return { data: await actions.cancel(id, actorOf(ctx)) };
    }),

    shift: answering(async (ctx) => {
      onlyParameters(ctx.query, []);
      await updatableTypes(strapi, authOf(ctx));
      const group = String(ctx.params.group);
      const members = await actionsOfGroup(actions, group);
      await requireUpdate(
        strapi,
        authOf(ctx),
        members.map(({ contentType }) => contentType),
      );
      return { data: await actions.shift(group, readShift(ctx.request.body).minutes, actorOf(ctx)) };
    }),

    health: answering(async (ctx) => {
      onlyParameters(ctx.query, []);
      await updatableTypes(strapi, authOf(ctx));
      return { data: await actions.health() };
    }),
  };
};
