import { startApp, type TestApp } from './app';
import { createOrgan, documents, ends } from './catalogue-fixtures';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const organs = () => documents(app.strapi, 'organ');
const inLocale = (documentId: string, locale: string) => organs().findOne({ documentId, locale, populate: ['parent'] });

describe('an entry of a code list', () => {
  it('has a row in every locale, with its name until that is translated', async () => {
    const parent = await createOrgan(app.strapi, 'county');
    const { documentId } = await createOrgan(app.strapi, 'bureau', { name: '住建局', parent: parent.documentId });
    const english = await inLocale(documentId, 'en');
    expect(english).toMatchObject({ code: 'bureau', name: '住建局' });
    expect(ends(english, 'parent')).toEqual(['county']);

    await organs().update({ documentId, data: { name: '住房和城乡建设局' } });
    expect(await inLocale(documentId, 'en')).toMatchObject({ name: '住房和城乡建设局' });
    await organs().update({ documentId, locale: 'en', data: { name: 'Housing Bureau' } });
    await organs().update({ documentId, data: { name: '住建局', parent: null } });
    const translated = await inLocale(documentId, 'en');
    expect(translated).toMatchObject({ name: 'Housing Bureau' });
    expect(ends(translated, 'parent')).toEqual([]);
  });

  it('gets a row in a locale that is added later', async () => {
    const parent = await createOrgan(app.strapi, 'province');
    const { documentId } = await createOrgan(app.strapi, 'city', { parent: parent.documentId });
    await app.strapi.plugin('i18n').service('locales').create({ code: 'bo', name: '藏语' });
    const tibetan = await inLocale(documentId, 'bo');
    expect(tibetan).toMatchObject({ code: 'city', name: '机关 city' });
    expect(ends(tibetan, 'parent')).toEqual(['province']);
  });

  it('gets the rows it lacks at the next start', async () => {
    const { documentId } = await createOrgan(app.strapi, 'restarted');
    await app.strapi.db.query('api::organ.organ').deleteMany({ where: { documentId, locale: 'en' } });
    app = await app.restart();
    expect(await inLocale(documentId, 'en')).toMatchObject({ code: 'restarted' });
  });

  it('falls back to a copy when its translation is deleted', async () => {
    const { documentId } = await createOrgan(app.strapi, 'untranslated', { name: '统计局' });
    await organs().update({ documentId, locale: 'en', data: { name: 'Statistics' } });
    await organs().delete({ documentId, locale: 'en' });
    expect(await inLocale(documentId, 'en')).toMatchObject({ name: '统计局' });
  });
});

describe('an organ', () => {
  it('keeps its code', async () => {
    const { documentId } = await createOrgan(app.strapi, 'constant');
    await expect(organs().update({ documentId, data: { code: 'changed' } })).rejects.toThrow('“代码”创建后不能更改');
    await organs().update({ documentId, data: { code: 'constant', name: '局' } });
  });

  it('has former names in rows of a name and days', async () => {
    await expect(createOrgan(app.strapi, 'renamed', { formerNames: [{ from: '2001-01-01' }] })).rejects.toThrow(
      '“曾用名”',
    );
    await createOrgan(app.strapi, 'renamed', {
      formerNames: [{ name: '建设局', from: '2001-01-01', until: '2010-06-30' }],
    });
  });

  it('is neither above itself nor its own successor, directly or in a round', async () => {
    const upper = await createOrgan(app.strapi, 'upper');
    const lower = await createOrgan(app.strapi, 'lower', { parent: upper.documentId });
    const wrong = (data: Record<string, unknown>) => organs().update({ documentId: upper.documentId, data });
    await expect(wrong({ parent: upper.documentId })).rejects.toThrow('“上级”不能是“upper”');
    await expect(wrong({ parent: lower.documentId })).rejects.toThrow('“上级”不能是“lower”');
    await expect(wrong({ successor: upper.documentId })).rejects.toThrow('“承继机关”不能是“upper”');
    await expect(wrong({ startedOn: '2021-01-01', endedOn: '2020-01-01' })).rejects.toThrow('“撤销日期”不能早于');
    expect(await inLocale(upper.documentId, 'zh-Hans')).toMatchObject({ parent: null, endedOn: null });
  });

  it('that a draft names stays, and the refusal says which', async () => {
    const { documentId } = await createOrgan(app.strapi, 'used');
    const data = { title: '考勤制度', organ: documentId };
    await documents(app.strapi, 'rule').create({ data });
    await documents(app.strapi, 'rule').create({ data });
    await expect(organs().delete({ documentId })).rejects.toThrow('仍有 2 个文件或条目在使用，如《考勤制度》');
    await expect(organs().delete({ documentId, locale: 'en' })).rejects.toThrow('考勤制度');
  });

  it('that only a record names stays', async () => {
    const { documentId } = await createOrgan(app.strapi, 'recorded');
    const rules = documents(app.strapi, 'rule');
    const rule = await rules.create({ status: 'published', data: { title: '值班制度', organ: documentId } });
    await rules.delete({ documentId: rule.documentId, locale: '*' });
    await expect(organs().delete({ documentId })).rejects.toThrow('不能删除');
  });

  it('above another stays', async () => {
    const { documentId } = await createOrgan(app.strapi, 'above');
    const below = await createOrgan(app.strapi, 'below', { parent: documentId });
    await expect(organs().delete({ documentId })).rejects.toThrow('《机关 below》');
    await organs().delete({ documentId: below.documentId });
    await organs().delete({ documentId });
    expect(await app.strapi.db.query('api::organ.organ').count({ where: { code: { $in: ['above', 'below'] } } })).toBe(
      0,
    );
  });
});

it.each(['topic', 'column'])('a %s that a document names stays', async (type) => {
  const { documentId } = await documents(app.strapi, type).create({ data: { code: '98', name: '其他' } });
  const relation = type === 'topic' ? { topic: documentId } : { columns: [documentId] };
  await documents(app.strapi, 'notice').create({ data: { title: '告示', ...relation } });
  await expect(documents(app.strapi, type).delete({ documentId })).rejects.toThrow('如《告示》');
});
