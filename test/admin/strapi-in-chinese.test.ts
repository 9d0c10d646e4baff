import { createRequire } from 'node:module';
import path from 'node:path';
import { strapiInChinese } from '../../src/admin/translations/zh-Hans';

type Messages = Readonly<Record<string, string>>;

const TRANSLATIONS = path.resolve(__dirname, '../../node_modules/@strapi/content-manager/dist/admin/translations');

const load = (language: string) => {
  const loaded = createRequire(__filename)(path.join(TRANSLATIONS, `${language}.json.js`)) as Messages & {
    default?: Messages;
  };
  return loaded.default ?? loaded;
};

/** Screens of features that are off, paid or not used by our types; limits, which our hints leave out. */
const NOT_MET =
  /^(preview|history|groups|models|emptyAttributes|containers\.(Home|SettingsPage|SettingsView|SettingViewModel)|components\.(DynamicZone|RepeatableComponent|repeatable|empty-repeatable|EmptyAttributesBlock)|error\.(attribute|contentTypeName)|form\.Input\.hint\.(character|minMaxDivider)|EditRelations)\b/;

it('leaves no English on the screens of the content manager that editors meet', () => {
  const english = Object.keys(load('en'));
  const chinese = load('zh-Hans');
  const bare = english.filter((id) => !NOT_MET.test(id) && !(id in chinese));

  expect(bare.filter((id) => !(`content-manager.${id}` in strapiInChinese))).toEqual([]);
});

it('keeps the placeholders of every message well-formed', () => {
  for (const [id, text] of Object.entries(strapiInChinese)) {
    const depth = [...text].reduce((open, letter) => open + (letter === '{' ? 1 : letter === '}' ? -1 : 0), 0);
    expect([id, depth]).toEqual([id, 0]);
  }
});
