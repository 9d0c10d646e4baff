import { isFetchError } from '@strapi/strapi/admin';
import type { Problem } from '../../../shared/contracts';

/** Why the server refused, in the admin's language where the server says it in both. */
export interface Refusal {
  readonly message: string;
  readonly problems: readonly Problem[];
}

interface Details {
  readonly sentence?: Readonly<Record<string, string>>;
  readonly errors?: readonly Problem[];
}

export function refusalOf(error: unknown, language: string): Refusal {
  if (!(error instanceof Error)) return { message: String(error), problems: [] };
  const answer = isFetchError(error) ? error.response?.data.error : undefined;
  const { sentence, errors = [] } = (answer?.details ?? {}) as Details;
  return { message: sentence?.[language] ?? sentence?.en ?? answer?.message ?? error.message, problems: errors };
}
