import { errors } from '@strapi/utils';
import type { Context } from 'koa';

/** The register is not in the state that the request needs. */
export class ConflictError extends errors.ApplicationError<'ConflictError'> {
  constructor(message: string, details: object = {}) {
    super(message, details);
    this.name = 'ConflictError';
  }
}

/** Of a `ForbiddenError` Strapi would keep neither message nor details. */
class Forbidden extends errors.PolicyError {
  override name = 'ForbiddenError' as 'PolicyError';
}

type StrapiError = new (message: string, details?: object) => Error;

/** The error with which Strapi, and for a conflict `answeringConflicts`, answers a status. */
export const STRAPI_ERRORS: Readonly<Record<400 | 403 | 404 | 409, StrapiError>> = {
  400: errors.ValidationError,
  403: Forbidden,
  404: errors.NotFoundError,
  409: ConflictError,
};

/** Runs `work`; a conflict is answered here, since Strapi would make it a 400. */
export async function answeringConflicts(ctx: Context, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    const { name, message, details } = error;
    ctx.status = 409;
    ctx.body = { data: null, error: { status: 409, name, message, details } };
  }
}
