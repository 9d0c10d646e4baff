import type { Core } from '@strapi/strapi';
import type { ScheduleSettings, TypeSchema } from '../../core/settings';
import { assertSettings, assertTypes, DEFAULTS } from '../../core/settings';
import { PLUGIN_ID } from './plugin';

// Strapi calls `validator` without awaiting it, so it has to throw at once.
export const config = { default: DEFAULTS, validator: assertSettings };

export const settingsOf = (strapi: Core.Strapi): ScheduleSettings =>
  strapi.config.get<ScheduleSettings>(`plugin::${PLUGIN_ID}`);

interface StoredSchema {
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
  readonly attributes: TypeSchema['attributes'];
}

const storedSchema = (strapi: Core.Strapi, uid: string): StoredSchema | undefined =>
  strapi.get('content-types').get(uid) as StoredSchema | undefined;

/** Stops the start where the settings do not fit the schemas. */
export const checkSettings = (strapi: Core.Strapi): void =>
  assertTypes(settingsOf(strapi), (uid) => {
    const schema = storedSchema(strapi, uid);
    return schema && { draftAndPublish: hasDrafts(strapi, uid), attributes: schema.attributes };
  });

export const hasDrafts = (strapi: Core.Strapi, uid: string): boolean =>
  storedSchema(strapi, uid)?.options?.draftAndPublish === true;

export const isLocalized = (strapi: Core.Strapi, uid: string): boolean =>
  storedSchema(strapi, uid)?.pluginOptions?.i18n?.localized === true;
