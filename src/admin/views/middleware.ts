import { adminApi, type StrapiApp } from '@strapi/strapi/admin';
import { toLanguage } from '../texts';
import { localise, type ViewConfiguration } from './localise';

type Middleware = StrapiApp['middlewares'][number];

interface LoadedView {
  readonly type: string;
  readonly meta: { readonly arg: { readonly endpointName: string } };
  readonly payload: ViewConfiguration;
}

const isLoadedView = (action: { type: string; meta?: { arg?: { endpointName?: string } } }): action is LoadedView =>
  action.type === 'adminApi/executeQuery/fulfilled' && action.meta?.arg?.endpointName === 'getContentTypeConfiguration';

const views = adminApi.enhanceEndpoints({ addTagTypes: ['ContentTypesConfiguration'] });

/** Words every view in the admin's language as it is loaded, and again when the language changes. */
export const localiseViews: Middleware = () => (store) => (next) => (action) => {
  if (isLoadedView(action)) {
    const language = toLanguage(store.getState().admin_app.language.locale);
    return next({ ...action, payload: localise(action.payload, language) });
  }

  const result: unknown = next(action);
  if (action.type === 'admin/setLocale') store.dispatch(views.util.invalidateTags(['ContentTypesConfiguration']));
  return result;
};
