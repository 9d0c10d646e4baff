import type { Core } from '@strapi/strapi';
import { registerCatalogue } from '../catalogue';
import { settingsOf, typesOf } from '../settings';
import { giving, inPublication } from './middlewares';

/** Document middlewares run in the order of their registration, and before those that Strapi's i18n adds later. */
export const registerRegister = (strapi: Core.Strapi) => {
  const types = new Map(typesOf(strapi).map((type) => [type.uid, type]));
  const register = { strapi, settings: settingsOf(strapi), types };

  strapi.documents.use(inPublication(register));
  registerCatalogue(strapi);
  strapi.documents.use(giving(register));
};
