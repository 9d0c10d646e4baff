import type { Core } from '@strapi/strapi';

/** Who asks, as Strapi's authentication left it in `ctx.state.auth`; nobody on routes that need none. */
export type Auth = Parameters<Core.Strapi['auth']['verify']>[0] | undefined;

const TOKENS = 'content-api-token';

/** Drafts of a type are for API tokens that may update it: a logged-in reader or a read-only token is the public. */
export async function mayReadDrafts(strapi: Core.Strapi, auth: Auth, uid: string): Promise<boolean> {
  if (auth?.strategy.name !== TOKENS) return false;
  return strapi.auth.verify(auth, { scope: [`${uid}.update`] }).then(
    () => true,
    () => false,
  );
}
