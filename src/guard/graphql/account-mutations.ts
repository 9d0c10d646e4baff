import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { graphqlExtension } from './exposed-types';
import type { Auth } from '../draft-right';

/** Open to all in stock GraphQL, whatever the role may do; here they ask for the right that the REST route asks for. */
const RIGHTS: Readonly<Record<string, string>> = {
  login: 'callback',
  register: 'register',
  forgotPassword: 'forgotPassword',
  resetPassword: 'resetPassword',
  emailConfirmation: 'emailConfirmation',
};

type Context = { readonly state: { readonly auth?: Auth } };
type Resolve = (parent: unknown, args: object, context: Context, info: object) => Promise<unknown>;

export function guardAccountMutations(strapi: Core.Strapi): void {
  const resolversConfig = Object.fromEntries(
    Object.entries(RIGHTS).map(([mutation, action]) => [
      `Mutation.${mutation}`,
      { middlewares: [asksFor(strapi, `plugin::users-permissions.auth.${action}`)] },
    ]),
  );
  graphqlExtension(strapi).use({ resolversConfig });
}

const asksFor =
  (strapi: Core.Strapi, scope: string) =>
  async (next: Resolve, parent: unknown, args: object, context: Context, info: object) => {
    const { auth } = context.state;
    const allowed =
      auth &&
      (await strapi.auth.verify(auth, { scope: [scope] }).then(
        () => true,
        () => false,
      ));
    if (!allowed) throw new errors.ForbiddenError();
    return next(parent, args, context, info);
  };
