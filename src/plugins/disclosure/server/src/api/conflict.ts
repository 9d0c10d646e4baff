import { errors } from '@strapi/utils';
import type { Context } from 'koa';

/** The register is not in the state that the request needs. */
export class ConflictError extends errors.ApplicationError<'ConflictError'> {
  constructor(message: string, details: object = {}) {
    super(message, details);
    this.name = 'ConflictError';
  }
}

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
