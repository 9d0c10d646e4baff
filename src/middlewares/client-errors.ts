import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/**
 * Answers what the libraries below throw at a client that asked wrongly: `strapi::errors` knows only Strapi's own errors and
 * would log these with a stack, as if the server had failed.
 */
const clientErrors: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (!isClientsFault(error) || error instanceof errors.HttpError) throw error;
    const { status, name, message } = error;
    ctx.status = status;
    ctx.body = { data: null, error: { status, name, message, details: {} } };
  }
};

const isClientsFault = (error: unknown): error is Error & { readonly status: number } =>
  error instanceof Error && 'status' in error && Number(error.status) >= 400 && Number(error.status) < 500;

export default clientErrors;
