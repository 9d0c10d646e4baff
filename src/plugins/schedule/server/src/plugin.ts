import type { Core } from '@strapi/strapi';
import type { ScheduleServices } from './services';

export const PLUGIN_ID = 'schedule';

/** The one string look-up of the plugin's services. */
export const service = <Name extends keyof ScheduleServices>(strapi: Core.Strapi, name: Name): ScheduleServices[Name] =>
  strapi.plugin(PLUGIN_ID).service(name);
