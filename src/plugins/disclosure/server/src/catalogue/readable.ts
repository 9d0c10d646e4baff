import type { Core, UID } from '@strapi/strapi';
import { findRecord } from '../register/records';

interface PermissionChecker {
  readonly cannot: { read(): boolean };
  readonly sanitizedQuery: { read(query: object): Promise<object> };
}

export type Draft = Readonly<Record<string, unknown>> & { readonly documentId: string };

interface Wanted {
  readonly uid: string;
  readonly documentIds: readonly string[];
  /** Of an administrator, as Strapi left it in the request's state. */
  readonly userAbility: unknown;
}

/** The drafts of these documents, in all locales, that an administrator may read; the conditions of his roles hold too. */
export async function readableDrafts(
  strapi: Core.Strapi,
  { uid, documentIds, userAbility }: Wanted,
): Promise<readonly Draft[]> {
  const checker: PermissionChecker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: uid });
  if (checker.cannot.read()) return [];
  const query = await checker.sanitizedQuery.read({ filters: { documentId: { $in: documentIds } } });
  const found: unknown = await strapi
    .documents(uid as UID.ContentType)
    .findMany({ ...query, status: 'draft', locale: '*' } as never);
  return found as Draft[];
}

/** Whether its title is no secret to whoever asks: it was public once, or he may read it. */
export async function mayKnow(strapi: Core.Strapi, uid: string, documentId: string): Promise<boolean> {
  const disclosed = await strapi.db.transaction(({ trx }) => findRecord(trx, uid, documentId));
  return disclosed !== undefined || mayRead(strapi, uid, documentId);
}

interface RequestState {
  /** Of an administrator, also behind a token of his own. */
  readonly userAbility?: unknown;
  readonly auth?: Parameters<Core.Strapi['auth']['verify']>[0];
}

/** Whether whoever asks may read the draft: a token by its right to update the type, the server itself always. */
export async function mayRead(strapi: Core.Strapi, uid: string, documentId: string): Promise<boolean> {
  const { userAbility, auth } = (strapi.requestContext.get()?.state ?? {}) as RequestState;
  if (userAbility !== undefined) {
    return (await readableDrafts(strapi, { uid, documentIds: [documentId], userAbility })).length > 0;
  }
  if (auth === undefined) return true;
  return strapi.auth.verify(auth, { scope: [`${uid}.update`] }).then(
    () => true,
    () => false,
  );
}
