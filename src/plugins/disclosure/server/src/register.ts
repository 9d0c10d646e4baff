import type { Core } from '@strapi/strapi';
import { registerCustomFields } from './custom-fields';

export const register = ({ strapi }: { strapi: Core.Strapi }) => {
  registerCustomFields(strapi);
};
