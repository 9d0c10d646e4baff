import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Act } from '../../../core/acts/act';
import { parseAct } from '../../../core/acts/parse';
import { ActRefused } from '../../../core/acts/refusal';
import { refusalSentence } from '../../../core/acts/sentences';
import type { Language } from '../../../core/catalogue/language';
import { answeringConflicts, STRAPI_ERRORS } from '../api/errors';
import { callerOf } from '../catalogue/caller';
import { typesOf } from '../settings';
import { permissionFor, permissionsOf } from './permissions';
import { recordStanding } from './record-standing';
import { createActsService } from './service';

interface Ability {
  can(action: string): boolean;
}

const mayOf =
  (ctx: Context) =>
  (act: Act, reasonCode?: string): boolean => {
    const { userAbility } = ctx.state as { userAbility: Ability };
    return permissionsOf(act, reasonCode).every((permission) => userAbility.can(permissionFor(permission)));
  };

const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: { data?: unknown } }).body?.data;

/** The admin's own routes: what a record is, and what is done to it. */
export const createRecordController = ({ strapi }: { strapi: Core.Strapi }) => {
  const answering = (answer: (ctx: Context) => Promise<unknown>) => (ctx: Context) =>
    answeringConflicts(ctx, async () => {
      ctx.body = {
        data: await answer(ctx).catch((error: unknown) => {
          throw error instanceof ActRefused ? refusal(error, callerOf(strapi).language) : error;
        }),
      };
    });
  return {
    types: answering(() => Promise.resolve(typesOf(strapi).map(({ uid }) => uid))),
    record: answering((ctx) => recordStanding(strapi, String(ctx.params.documentId), mayOf(ctx))),
    act: answering(async (ctx) => {
      const documentId = String(ctx.params.documentId);
      const request = parseAct(bodyOf(ctx));
      if (!mayOf(ctx)(request.act, request.reasonCode)) throw new errors.PolicyError();
      await createActsService({ strapi }).perform(documentId, request);
      return recordStanding(strapi, documentId, mayOf(ctx));
    }),
  };
};

/** Every refusal at its field, in the caller's language; what the record's state forbids is a conflict. */
function refusal({ refusals, status }: ActRefused, language: Language): Error {
  const found = refusals.map((refusal) => ({
    path: [refusal.field],
    code: refusal.code,
    message: refusalSentence(refusal, language),
    name: 'ValidationError',
  }));
  const message = found.map((each) => each.message).join(language === 'en' ? '; ' : '；');
  const details = { errors: found };
  return new STRAPI_ERRORS[status](message, details);
}
