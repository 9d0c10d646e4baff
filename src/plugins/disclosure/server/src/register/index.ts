import type { Core } from '@strapi/strapi';
import { registerCatalogue } from '../catalogue';
import { correctingNumbers } from '../freeze/correcting-numbers';
import { correctingOrgans } from '../freeze/correcting-organs';
import { settingsOf, typesOf } from '../settings';
import { giving, inPublication } from './middlewares';
import { followNumbers } from './follow-numbers';
import { followOrgans } from './follow-organs';

/** Document middlewares run in the order of their registration, and before those that Strapi's i18n adds later. */
export const registerRegister = (strapi: Core.Strapi) => {
  const types = new Map(typesOf(strapi).map((type) => [type.uid, type]));
  const register = { strapi, settings: settingsOf(strapi), types };

  strapi.documents.use(inPublication(register));
  strapi.documents.use(correctingNumbers(strapi));
  strapi.documents.use(correctingOrgans(strapi));
  strapi.documents.use(followNumbers(register));
  strapi.documents.use(followOrgans(register));
  registerCatalogue(strapi);
  strapi.documents.use(giving(register));
};
