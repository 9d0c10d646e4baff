import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { FreezeRefused } from '../../../core/freeze/freezable';
import type { FreezeRequest } from '../../../core/freeze/freezable';
import type { Parameters } from '../../../core/parameters';
import { answeringConflicts, STRAPI_ERRORS } from '../api/errors';
import { refusing } from '../api/controller';
import { adminExplainAnswer } from '../api/explain-answer';
import { startReading } from '../api/reading';
import { callerOf } from '../catalogue/caller';
import { freezeYear } from '../freeze/freeze-year';
import { listRegister } from './list-register';
import { organYears } from './organ-years';

const bodyOf = (ctx: Context) => (ctx.request as { body?: { data?: Partial<FreezeRequest> } }).body?.data ?? {};

/** The admin's page on the register: its records, the years of its organs, and their freezing. */
export const createRegisterController = ({ strapi }: { strapi: Core.Strapi }) => {
  const reading = ({ locale }: Parameters) => startReading(strapi, { locale: locale ?? callerOf(strapi).language }, '');
  return {
    records: async (ctx: Context) => {
      const parameters = ctx.query as Parameters;
      ctx.body = await refusing(async () => listRegister(await reading(parameters), parameters));
    },
    years: async (ctx: Context) => {
      const parameters = ctx.query as Parameters;
      ctx.body = await refusing(async () => ({ data: await organYears(await reading(parameters), parameters) }));
    },
    explain: async (ctx: Context) => {
      const parameters = ctx.query as Parameters;
      const { userAbility } = ctx.state as { userAbility: unknown };
      ctx.body = await refusing(async () => adminExplainAnswer(await reading(parameters), parameters, userAbility));
    },
    freeze: (ctx: Context) =>
      answeringConflicts(ctx, async () => {
        const { organ, year, note } = bodyOf(ctx);
        const { sequence, at } = await refusingInWords(strapi, () => freezeYear(strapi, { organ, year, note }));
        ctx.status = 201;
        ctx.body = { data: { organ, year: Number(year), at, sequence } };
      }),
  };
};

/** Runs `work`; a refusal is answered at its field, in the language of the caller. */
async function refusingInWords<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FreezeRefused)) throw error;
    const { parameter, value, accepts, words, status } = error;
    const message = words[callerOf(strapi).language];
    const details = { parameter, value, accepts, errors: [{ path: [parameter], message, name: 'ValidationError' }] };
    throw new STRAPI_ERRORS[status](message, details);
  }
}
