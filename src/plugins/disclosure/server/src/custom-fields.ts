import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from './plugin';

/** Lists are stored as JSON; each has an input of its own in the admin. */
const LISTS = ['keywords', 'channels', 'former-names', 'days'] as const;

export const registerCustomFields = (strapi: Core.Strapi) => {
  strapi.customFields.register(LISTS.map((name) => ({ name, plugin: PLUGIN_ID, type: 'json' as const })));
};
