import { codeListEntries, type CodeListSeed } from '../../src/bootstrap/code-list-entries';
import { seedDocuments } from '../../src/bootstrap/seed-documents';
import { readSeed } from '../core/read-seed';
import { startApp, type TestApp } from './app';

const LISTS = [
  ['topics', 'api::topic.topic'],
  ['columns', 'api::column.column'],
] as const;

describe('the first start of an empty project', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  const localeService = () => app.strapi.plugin('i18n').service('locales');
  const rowOf = (code: string, locale: string) =>
    app.strapi.db.query('api::topic.topic').findOne({ where: { code, locale }, populate: ['parent'] });

  const countOfSeededLanguages = () =>
    app.strapi.db.query('api::topic.topic').count({ where: { locale: ['zh-Hans', 'en'] } });

  it('knows Chinese and English and makes Chinese the default', async () => {
    const locales = await localeService().find();
    expect(locales.map(({ code, name }: { code: string; name: string }) => [code, name])).toEqual([
      ['zh-Hans', '简体中文'],
      ['en', 'English'],
    ]);
    expect(await localeService().getDefaultLocale()).toBe('zh-Hans');
  });

  it.each(LISTS)('has every seeded entry of the %s in both languages', async (list, uid) => {
    for (const locale of ['zh-Hans', 'en'] as const) {
      const rows = await app.strapi.documents(uid).findMany({ locale, populate: ['parent'], limit: 1000 });
      const stored = rows.map(({ code, name, parent }) => `${code} ${name} ${parent?.code ?? null}`);
      const seeded = codeListEntries(readSeed<CodeListSeed[]>(list), locale);
      expect(stored.sort()).toEqual(seeded.map(({ code, name, parent }) => `${code} ${name} ${parent}`).sort());
    }
  });

  it('keeps both languages of an entry in one document, below a parent of the same language', async () => {
    const [chinese, english] = [await rowOf('10.2', 'zh-Hans'), await rowOf('10.2', 'en')];
    expect(english.documentId).toBe(chinese.documentId);
    expect(english.id).not.toBe(chinese.id);
    expect([chinese.parent.code, chinese.parent.locale]).toEqual(['10', 'zh-Hans']);
    expect([english.parent.code, english.parent.locale]).toEqual(['10', 'en']);
  });

  it('is followed by starts that leave what an editor changed and bring back only what is missing', async () => {
    const { documentId } = await rowOf('10.2', 'zh-Hans');
    const topics = seedDocuments(app.strapi, 'api::topic.topic');
    await topics.update({ documentId, locale: 'zh-Hans', data: { name: '住房和城乡建设' } });
    await app.strapi.db.query('api::topic.topic').deleteMany({ where: { code: '10.3' } });
    await localeService().create({ code: 'fr', name: 'Français' });
    await localeService().setDefaultLocale({ code: 'en' });
    const before = await countOfSeededLanguages();

    app = await app.restart();

    expect((await rowOf('10.2', 'zh-Hans')).name).toBe('住房和城乡建设');
    expect((await rowOf('10.3', 'zh-Hans')).name).toBe('环境监测、保护与治理');
    expect((await rowOf('10.3', 'en')).name).toBe('Environmental monitoring and protection');
    expect(await countOfSeededLanguages()).toBe(before + 2);
    expect((await localeService().find()).map(({ code }: { code: string }) => code)).toEqual(['zh-Hans', 'en', 'fr']);
    expect(await localeService().getDefaultLocale()).toBe('en');
  });
});
