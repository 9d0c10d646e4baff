import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Action } from '../../../shared/contracts';
import { clock } from '../clock';
import { service } from '../plugin';
import { type Ability, readableTypes, requirePublish } from '../policies/publish-right';
import { readChange, readNewActions } from '../requests/bodies';
import { onlyParameters } from '../requests/parameters';
import { readViewQuery } from '../requests/views';
import { defaultsOf, documentSchedule } from './document-schedule';
import { listed } from './listed';
import { knownAction } from './look-up';
import { answering } from './refusing';
import { namesOf } from '../requesters';

const abilityOf = (ctx: Context): Ability => (ctx.state as { userAbility: Ability }).userAbility;
const actorOf = (ctx: Context): string => `admin:${String((ctx.state as { user: { id: number } }).user.id)}`;

/** `/schedule` of the admin. Routes ask for `plugin::schedule.action.*`, this for the right to publish the document. */
export const createDeskController = ({ strapi }: { strapi: Core.Strapi }) => {
  const actions = service(strapi, 'actions');

  const ownAction = async (ctx: Context): Promise<Action> => {
    const action = await knownAction(actions, String(ctx.params.id));
    await requirePublish(strapi, abilityOf(ctx), [action]);
    return action;
  };

  return {
    list: answering(async (ctx) => {
      const query = readViewQuery(ctx.query, await clock.now(strapi.db.connection));
      const contentType = readableTypes(strapi, abilityOf(ctx));
      const { actions: page, total } = await actions.find({ ...query, contentType });
      return {
        data: await listed(strapi, abilityOf(ctx), page),
        meta: { total, limit: query.limit, offset: query.offset },
      };
    }),

    events: answering(async (ctx) => {
      onlyParameters(ctx.query, []);
      const { id, contentType } = await knownAction(actions, String(ctx.params.id));
      if (!readableTypes(strapi, abilityOf(ctx)).includes(contentType)) throw new errors.ForbiddenError();
      const events = await actions.events(id);
      const names = await namesOf(
        strapi,
        events.map(({ actor }) => actor),
      );
      return { data: events.map((event) => ({ ...event, actorName: names.get(event.actor) ?? null })) };
    }),

    set: answering(async (ctx) => {
      const { actions: wanted, isList } = readNewActions(ctx.request.body);
      await requirePublish(
        strapi,
        abilityOf(ctx),
        wanted.map((action) => ({ ...action, locale: action.locale ?? null })),
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

    defaults: answering(async (ctx) => {
      onlyParameters(ctx.query, []);
      return { data: defaultsOf(strapi) };
    }),

    document: answering(async (ctx) => ({ data: await documentSchedule(strapi, abilityOf(ctx), ctx) })),
  };
};
