import type { Core } from '@strapi/strapi';
import type { Language } from '../../../core/catalogue/language';
import { languageFor } from '../../../core/catalogue/language';

interface RequestState {
  readonly user?: { readonly preferedLanguage?: string | null };
  readonly auth?: { readonly strategy?: { readonly name?: string } };
}

export interface Caller {
  /** Language to answer in: what an administrator chose, else what the client accepts. */
  readonly language: Language;
  readonly isAdmin: boolean;
}

/** Who asks; outside a request (a schedule, an import) nobody in particular. */
export function callerOf(strapi: Core.Strapi): Caller {
  const context = strapi.requestContext.get();
  const { user, auth } = (context?.state ?? {}) as RequestState;
  return {
    language: languageFor(user?.preferedLanguage ?? context?.get('Accept-Language')),
    isAdmin: auth?.strategy?.name === 'admin',
  };
}
