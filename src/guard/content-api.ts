import type { Core, UID } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { mayReadDrafts, type Auth } from './draft-right';
import { examine } from './query/examine';
import { isTree } from './query/tree';
import { DraftsNotPublic, ParameterRefused } from './refusal-errors';
import { createTypeViews } from './type-views';

type ValidateQuery = Core.Strapi['contentAPI']['validate']['query'];
type Options = { auth?: Auth; route?: { method?: string; request?: { query?: object } } };

/** What GraphQL passes at the root, and the media library's routes. */
const WITHOUT_ROUTE = ['id', 'documentId', 'start', 'limit', 'page', 'pageSize'];

/**
 * Every REST action and every GraphQL resolver hands its parameters to `contentAPI.validate.query` first, with the caller's
 * authentication: the one door where drafts are kept inside.
 */
export function guardContentApi(strapi: Core.Strapi): void {
  const find = createTypeViews(strapi);
  const { validate } = strapi.contentAPI;
  const stock = validate.query;

  const guarded: ValidateQuery = async (query, schema, options = {}) => {
    const { auth, route } = options as Options;
    const extra = route ? Object.keys(route.request?.query ?? {}) : WITHOUT_ROUTE;
    const { refusal, drafts } = examine({ query: isTree(query) ? query : {}, uid: schema.uid, extra }, find);
    if (drafts) {
      const writes = route?.method !== undefined && route.method !== 'GET';
      for (const uid of drafts.types.filter(hasDrafts(strapi, schema.uid))) {
        // Whoever was let in to write an entry may say in which state.
        if (writes && uid === schema.uid) continue;
        if (!(await mayReadDrafts(strapi, auth, uid))) throw new DraftsNotPublic({ ...drafts, accepts: 'published' });
      }
    }
    if (refusal) throw new ParameterRefused(refusal);
    return stock(query, schema, options);
  };
  validate.query = guarded;
}

/** The type asked for always counts: a parameter that makes no sense there is refused rather than ignored. */
const hasDrafts = (strapi: Core.Strapi, asked: string) => (uid: string) =>
  uid === asked || contentTypes.hasDraftAndPublish(strapi.getModel(uid as UID.ContentType));
