import { load } from './load.mjs';

/** Loads and starts the built app in this process, so that signals and exit codes are the server's own. */
export const serve = async () => {
  const strapi = await load();
  await strapi.start();
  return strapi;
};
