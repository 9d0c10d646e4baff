import admin from './admin.json';
import contentManager from './content-manager.json';
import i18n from './i18n.json';
import upload from './upload.json';

const withPrefix = (prefix: string, messages: Record<string, string>) =>
  Object.fromEntries(Object.entries(messages).map(([id, text]) => [`${prefix}.${id}`, text]));

/** What an editor meets of Strapi's own and Strapi has not put into Chinese. */
export const strapiInChinese: Record<string, string> = {
  ...admin,
  ...withPrefix('content-manager', contentManager),
  ...withPrefix('i18n', i18n),
  ...withPrefix('upload', upload),
};
