import type { StrapiApp } from '@strapi/strapi/admin';

type Middleware = StrapiApp['middlewares'][number];

interface Initialised {
  readonly payload: { readonly uuid: string | false };
}

const isInitialised = (action: {
  type: string;
  meta?: { arg?: { endpointName?: string } };
}): action is typeof action & Initialised =>
  action.type === 'adminApi/executeQuery/fulfilled' && action.meta?.arg?.endpointName === 'init';

/** Dismisses Strapi's announcement of its media library, which it remembers under the id of the installation. */
export const dismissAnnouncement: Middleware = () => () => (next) => (action) => {
  if (isInitialised(action)) {
    localStorage.setItem(`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${action.payload.uuid}`, 'true');
  }
  return next(action) as unknown;
};
