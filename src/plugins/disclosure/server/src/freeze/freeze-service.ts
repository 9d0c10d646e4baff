import type { Core } from '@strapi/strapi';
import type { FreezeRequest } from '../../../core/freeze/freezable';
import type { Grounds } from '../../../core/grounds';
import { freezeYear } from './freeze-year';
import { frozenYears } from './frozen-years';

/** Service `plugin::disclosure.freeze`, for whoever publishes the figures of a year. */
export const createFreezeService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Keeps the figures of an organ's year for good, in the caller's transaction if there is one. */
  freeze: (request: FreezeRequest, grounds?: Grounds) => freezeYear(strapi, request, grounds),
  /** Years that are frozen, latest first. */
  years: () => frozenYears(strapi.db.connection),
});
