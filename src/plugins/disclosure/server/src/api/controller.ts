import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { ParameterError } from '../../../core/errors';
import type { Parameters } from '../../../core/parameters';
import { sendCacheable } from './caching';
import { answeringConflicts, STRAPI_ERRORS } from './errors';
import { correctionsAnswer } from './corrections-answer';
import { countsAnswer } from './counts-answer';
import { explainAnswer } from './explain-answer';
import { headAnswer } from './head-answer';
import type { Reading } from './reading';
import { startReading } from './reading';
import { recordAnswer, recordsAnswer } from './records-answer';
import { vocabularyAnswer } from './vocabulary-answer';
import { yearAnswer, yearsAnswer } from './years-answer';

/** Runs `work`, turning a refusal of the core into the error Strapi answers with. */
export async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    const { parameter, value, accepts, message, more } = error;
    throw new STRAPI_ERRORS[error.status](message, { parameter, value, accepts, ...more });
  }
}

const HOST = /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i;

/** Where the site is: `PUBLIC_URL`, else where this request came in; nothing, and so relative links, for a forged host. */
export const originOf = (strapi: Core.Strapi, ctx: Pick<Context, 'origin' | 'host'>): string =>
  strapi.config.get<string>('server.url').replace(/\/$/, '') || (HOST.test(ctx.host) ? ctx.origin : '');

type Answer = (reading: Reading, parameters: Parameters, ctx: Context) => Promise<unknown>;

export const createController = ({ strapi }: { strapi: Core.Strapi }) => {
  const answering = (answer: Answer) => (ctx: Context) =>
    answeringConflicts(ctx, () => {
      const parameters = ctx.query as Parameters;
      return sendCacheable(strapi, ctx, () =>
        refusing(async () => answer(await startReading(strapi, parameters, originOf(strapi, ctx)), parameters, ctx)),
      );
    });
  return {
    years: answering(yearsAnswer),
    year: answering(async (reading, parameters, { params }) =>
      unknownOrganIs404(() => yearAnswer(reading, String(params.year), parameters)),
    ),
    counts: answering(countsAnswer),
    records: answering(recordsAnswer),
    record: answering((reading, parameters, { params }) =>
      recordAnswer(reading, String(params.documentId), parameters),
    ),
    explain: answering(explainAnswer),
    corrections: answering(correctionsAnswer),
    vocabulary: answering(vocabularyAnswer),
    head: answering(headAnswer),
  };
};

/** A page about an organ that does not exist is not found; everywhere else its code is a bad filter. */
async function unknownOrganIs404<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const unknown = error instanceof ParameterError && error.parameter === 'organ' && Array.isArray(error.accepts);
    if (!unknown) throw error;
    throw new ParameterError('organ', error.value, error.accepts, 'There is no such organ', 404);
  }
}
