import { errors } from '@strapi/utils';
import type { ErrorCode } from '../../../core/action-error';
import type { Problem } from '../../../core/problem';

/** Somebody's rule says no, and would say it again at each retry; all else is a fault of the machine. */
export const isRefusal = (error: unknown): error is errors.ApplicationError =>
  error instanceof errors.ApplicationError || (errors.HttpError as unknown as HttpErrors).isHttpError?.(error) === true;

interface HttpErrors {
  isHttpError?(error: unknown): boolean;
}

export const codeOf = (refusal: errors.ApplicationError): ErrorCode => {
  if (refusal instanceof errors.ValidationError) return 'draft_invalid';
  return refusal instanceof errors.NotFoundError ? 'draft_missing' : 'refused';
};

interface Detail {
  readonly path?: readonly (string | number)[];
  readonly message: string;
}

/** Each thing a refusal names, or the refusal as a whole. */
export function problemsOf(refusal: errors.ApplicationError, locale: string | null): Problem[] {
  const { errors: details } = (refusal.details ?? {}) as { errors?: readonly Detail[] };
  if (details === undefined || details.length === 0) return [{ locale, path: '', message: refusal.message }];
  return details.map(({ path = [], message }) => ({ locale, path: path.join('.'), message }));
}
