import type { Core } from '@strapi/strapi';
import { contentTypes, errors } from '@strapi/utils';

/** Who asks, as `api-token` left it in `ctx.state.auth`. */
export type Auth = Parameters<Core.Strapi['auth']['verify']>[0];

/** Strapi knows no right to publish on the content API: who may update a type may publish it there. */
export const mayUpdate = (strapi: Core.Strapi, auth: Auth, uid: string): Promise<boolean> =>
  strapi.auth.verify(auth, { scope: [`${uid}.update`] }).then(
    () => true,
    () => false,
  );

/** 403. A `PolicyError`, because Strapi keeps message and details of no other refusal thrown behind its authorization. */
class TokenRefused extends errors.PolicyError {
  override name = 'ForbiddenError' as 'PolicyError';

  constructor(contentType: string | null) {
    super(
      contentType === null
        ? '该令牌无权发布任何内容类型 · This token may not publish any content type'
        : `该令牌无权发布 ${contentType} · This token may not publish ${contentType}`,
      { contentType },
    );
  }
}

export async function requireUpdate(strapi: Core.Strapi, auth: Auth, uids: readonly string[]): Promise<void> {
  for (const uid of new Set(uids)) {
    if (!(await mayUpdate(strapi, auth, uid))) throw new TokenRefused(uid);
  }
}

/** All content types that the token may publish; 403 where there is none. */
export async function updatableTypes(strapi: Core.Strapi, auth: Auth): Promise<string[]> {
  const types = Object.values(strapi.contentTypes).filter(contentTypes.hasDraftAndPublish);
  const allowed = await Promise.all(types.map(({ uid }) => mayUpdate(strapi, auth, uid)));
  const uids = types.filter((_type, place) => allowed[place]).map(({ uid }) => uid);
  if (uids.length === 0) throw new TokenRefused(null);
  return uids;
}
