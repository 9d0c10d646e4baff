import type { Core, UID } from '@strapi/strapi';
import { contentTypes, errors } from '@strapi/utils';
import type { DocumentInLocale } from '../services';

/** What the logged-in user of the admin may do, as Strapi's authentication left it in `ctx.state.userAbility`. */
export type Ability = object;
type Act = 'publish' | 'read';
type Query = { readonly filters?: object };

/** Of the content manager. */
interface Checker {
  readonly can: Readonly<Record<Act, (entity?: object, field?: string) => boolean>>;
  readonly sanitizedQuery: Readonly<Record<Act, (query: object) => Promise<Query>>>;
}
interface Documents {
  findMany(parameters: object): Promise<{ documentId: string; locale: string | null }[]>;
}
export type Draft = Readonly<Record<string, unknown>> & { readonly documentId: string; readonly locale: string | null };

export const checkerOf = (strapi: Core.Strapi, userAbility: Ability, model: string): Checker =>
  strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model });

/** Content types with drafts that the user may read, if only some entries of them. */
export const readableTypes = (strapi: Core.Strapi, ability: Ability): string[] =>
  Object.values(strapi.contentTypes)
    .filter(contentTypes.hasDraftAndPublish)
    .map(({ uid }) => uid)
    .filter((uid) => checkerOf(strapi, ability, uid).can.read());

/**
 * Drafts of these documents, in all locales, that the user may `act` on; the conditions of his roles (his own entries, certain
 * locales) are part of the query, as when the content manager lists.
 */
export async function draftsFor(
  strapi: Core.Strapi,
  ability: Ability,
  { act, contentType, documentIds, fields = [] }: DraftsWanted,
): Promise<Draft[]> {
  const checker = checkerOf(strapi, ability, contentType);
  if (!checker.can[act]()) return [];
  const { filters = {} } = await checker.sanitizedQuery[act]({});
  return draftsWhere(strapi, contentType, { $and: [{ documentId: { $in: documentIds } }, filters] }, fields);
}

interface DraftsWanted {
  readonly act: Act;
  readonly contentType: string;
  readonly documentIds: readonly string[];
  readonly fields?: readonly string[];
}

const draftsWhere = (strapi: Core.Strapi, uid: string, filters: object, fields: readonly string[]): Promise<Draft[]> =>
  (strapi.documents(uid as UID.ContentType) as unknown as Documents).findMany({
    filters,
    fields: ['documentId', 'locale', ...fields],
    locale: '*',
    status: 'draft',
  });

/**
 * Whether the user may publish the document in this locale, or in each that it has: what the button Publish asks. Of a draft
 * that does not exist the type alone is asked; the schedule then says that there is none.
 */
export async function mayPublish(
  strapi: Core.Strapi,
  ability: Ability,
  { contentType, documentId, locale }: DocumentInLocale,
): Promise<boolean> {
  const model = strapi.contentTypes[contentType as UID.ContentType] as object | undefined;
  if (!model || !contentTypes.hasDraftAndPublish(strapi.getModel(contentType as UID.ContentType))) return false;
  if (!checkerOf(strapi, ability, contentType).can.publish()) return false;

  const meant = (draft: Draft) => locale === null || locale === '*' || draft.locale === locale;
  const all = await draftsWhere(strapi, contentType, { documentId: { $eq: documentId } }, []);
  const allowed = await draftsFor(strapi, ability, { act: 'publish', contentType, documentIds: [documentId] });
  return all.filter(meant).length === allowed.filter(meant).length;
}

export async function requirePublish(
  strapi: Core.Strapi,
  ability: Ability,
  documents: readonly DocumentInLocale[],
): Promise<void> {
  for (const document of documents) {
    if (await mayPublish(strapi, ability, document)) continue;
    const { contentType, documentId, locale } = document;
    throw new PublishRefused({ contentType, documentId, locale });
  }
}

class PublishRefused extends errors.PolicyError {
  override name = 'ForbiddenError' as 'PolicyError';

  constructor(document: DocumentInLocale) {
    super(`您没有发布该文档的权限 · You may not publish this document`, { ...document });
  }
}
