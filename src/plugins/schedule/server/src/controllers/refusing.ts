import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { ScheduleError, type ScheduleErrorCode } from '../../../core/errors';
import { ParameterError } from '../requests/parameters';

type Answer = (ctx: Context) => Promise<unknown>;
type Refuse = (ctx: Context, message: string, details: object) => void;

const invalid: Refuse = (_ctx, message, details) => {
  throw new errors.ValidationError(message, details);
};
const notFound: Refuse = (_ctx, message, details) => {
  throw new errors.NotFoundError(message, details);
};
// Strapi's errors know no 409.
const conflict: Refuse = (ctx, message, details) => ctx.conflict(message, details);

const REFUSALS: Readonly<Record<ScheduleErrorCode, Refuse>> = {
  invalid,
  draft_invalid: invalid,
  not_found: notFound,
  conflict,
  closed: conflict,
};

/** The controller that answers with what `answer` gives, and with the refusals of schedule and requests as HTTP has them. */
export const answering = (answer: Answer) => async (ctx: Context) => {
  try {
    ctx.body = await answer(ctx);
  } catch (error) {
    if (error instanceof ParameterError) {
      const { parameter, value, accepts } = error;
      invalid(ctx, error.message, { parameter, value, accepts });
    }
    if (!(error instanceof ScheduleError)) throw error;
    const { code, field, problems, sentence } = error;
    // What a rule of the project says is in one language, the caller's.
    const said = problems.map(({ message }) => message).join('; ');
    const message = `${sentence['zh-Hans']} · ${sentence.en}${said && `: ${said}`}`;
    REFUSALS[code](ctx, message, { code, field, errors: problems, sentence });
  }
};
