import type { Core } from '@strapi/strapi';
import type { RegisteredType } from '../../core/registered-type';
import type { DisclosureSettings, TypeSchema } from '../../core/settings';
import { assertSettings, registeredTypes } from '../../core/settings';
import { PLUGIN_ID } from './plugin';
import { remembered } from './remembered';

// Strapi calls `validator` without awaiting it, so it has to throw at once.
export const config = { default: {}, validator: assertSettings };

export const settingsOf = (strapi: Core.Strapi): DisclosureSettings =>
  strapi.config.get<DisclosureSettings>(`plugin::${PLUGIN_ID}`);

const schemaOf =
  (strapi: Core.Strapi) =>
  (uid: string): TypeSchema | undefined => {
    const schema = strapi.get('content-types').get(uid) as
      | {
          info: { singularName: string; pluralName: string };
          options?: { draftAndPublish?: boolean };
          pluginOptions?: { i18n?: { localized?: boolean } };
          attributes: TypeSchema['attributes'];
        }
      | undefined;
    return (
      schema && {
        singularName: schema.info.singularName,
        pluralName: schema.info.pluralName,
        draftAndPublish: schema.options?.draftAndPublish === true,
        localized: schema.pluginOptions?.i18n?.localized === true,
        attributes: schema.attributes,
      }
    );
  };

/** The registered types of this project; throws, and so stops the start, where the settings do not fit the schemas. */
export const typesOf: (strapi: Core.Strapi) => readonly RegisteredType[] = remembered((strapi) =>
  registeredTypes(settingsOf(strapi), schemaOf(strapi)),
);
