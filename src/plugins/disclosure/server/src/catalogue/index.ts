import type { Core } from '@strapi/strapi';
export const registerCatalogue = (_strapi: Core.Strapi) => {};
