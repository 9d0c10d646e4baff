import fc from 'fast-check';
import { createAdmin, createApiToken } from './accounts';
import { startApp, type TestApp } from './app';
import { createOrgan, documents, type Stored } from './catalogue-fixtures';
import { slugFor } from '../../src/plugins/disclosure/server/src/catalogue/slugs';
import { regulationType } from '../core/catalogue/regulation-type';

const source = (title: string) => ({ title, indexNumber: 'bureau/2016-00001', documentId: 'abcdefghijklmnop' });

describe('slugFor', () => {
  it.each([
    [
      '关于印发《沅陵县城市建设管理条例》的通知',
      'guan-yu-yin-fa-yuan-ling-xian-cheng-shi-jian-she-guan-li-tiao-li-de-tong-zhi',
    ],
    [
      '沅陵县住建局2016年政务信息公开工作年度报告',
      'yuan-ling-xian-zhu-jian-ju-2016-nian-zheng-wu-xin-xi-gong-kai-gong-zuo-nian-du-bao-gao',
    ],
    ['国办发〔2021〕30号', 'guo-ban-fa-2021-30-hao'],
    ['２０２１年重庆银行行长会计', '2021-nian-chong-qing-yin-hang-hang-zhang-kuai-ji'],
    ['局长率先调查绿化', 'ju-zhang-shuai-xian-diao-cha-lv-hua'],
    ['蔚县与乐清', 'yu-xian-yu-yue-qing'],
    ['Annual Report of the Housing Bureau, 2016', 'annual-report-of-the-housing-bureau-2016'],
    ['🏠', 'bureau-2016-00001'],
  ])('names %s %s', async (title, slug) => {
    expect(await slugFor(regulationType(), source(title))).toBe(slug);
  });

  it('names a decision by its index number, never by the parties in its title', async () => {
    expect(await slugFor(regulationType({ slugFrom: 'indexNumber' }), source('对张三的处罚决定'))).toBe(
      'bureau-2016-00001',
    );
  });

  it('falls back to the beginning of the documentId', async () => {
    expect(await slugFor(regulationType(), { ...source('——'), indexNumber: null })).toBe('abcdefgh');
  });

  it('is safe in an address and never long, whatever the title', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[一-龥 ，。0-9a-zé]{0,200}$/u)),
        async (title) => {
          const slug = await slugFor(regulationType(), source(title));
          expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
          expect(slug.length).toBeLessThanOrEqual(100);
          expect(await slugFor(regulationType(), source(title))).toBe(slug);
        },
      ),
    );
  });
});

describe('in the app', () => {
  let app: TestApp;
  let organ: Stored;
  beforeAll(async () => {
    app = await startApp();
    organ = await createOrgan(app.strapi, 'bureau');
  });
  afterAll(() => app.stop());

  it('a second document of the same title is named apart, in whatever locale', async () => {
    const notices = documents(app.strapi, 'notice');
    const first = await notices.create({ data: { title: 'Heating', kind: 'circular' } });
    const second = await notices.create({ locale: 'en', data: { title: 'Heating', kind: 'circular' } });
    expect([first.slug, second.slug]).toEqual(['heating', 'heating-2']);
    expect(await notices.update({ documentId: first.documentId, data: { title: 'Water' } })).toMatchObject({
      slug: 'heating',
    });
  });

  it('a decision over REST is named once it has its number', async () => {
    const token = await createApiToken(app, { type: 'full-access' });
    const data = {
      title: '对张三的处罚',
      kind: 'penalty',
      partyKind: 'person',
      decidedOn: '2016-01-04',
      organ: organ.documentId,
    };
    const { body } = await app.request
      .post('/api/decisions')
      .set('Authorization', `Bearer ${token}`)
      .send({ data })
      .expect(201);
    expect((body as { data: Stored }).data.slug).toMatch(/^bureau-\d{4}-00001$/u);
  });

  describe('the button of the form', () => {
    let jwt: string;
    beforeAll(async () => {
      jwt = await createAdmin(app);
    });
    const ask = (route: string, body: object) =>
      app.request
        .post(`/content-manager/uid/${route}?locale=en`)
        .set('Authorization', `Bearer ${jwt}`)
        .send(body)
        .expect(200);

    it('makes pinyin, free in all locales', async () => {
      await documents(app.strapi, 'notice').create({ data: { title: '停水通知', kind: 'circular' } });
      const request = { contentTypeUID: 'api::notice.notice', field: 'slug', data: { title: '停水通知' } };
      const { body } = await ask('generate', request);
      expect(body).toEqual({ data: 'ting-shui-tong-zhi-2' });
    });

    it('judges over all locales and drafts of the type', async () => {
      await documents(app.strapi, 'notice').create({ data: { title: '停电通知', kind: 'circular' } });
      const request = { contentTypeUID: 'api::notice.notice', field: 'slug' };
      const { body: taken } = await ask('check-availability', { ...request, value: 'ting-dian-tong-zhi' });
      expect(taken).toEqual({ isAvailable: false, suggestion: 'ting-dian-tong-zhi-2' });
      const { body: free } = await ask('check-availability', { ...request, value: 'ting-qi-tong-zhi' });
      expect(free).toEqual({ isAvailable: true, suggestion: null });
    });
  });
});
