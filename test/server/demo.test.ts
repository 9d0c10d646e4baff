import { loadDemo } from '../../src/bootstrap/demo';
import { demoRecords } from '../../src/bootstrap/demo/records';
import { readSeed } from '../core/read-seed';
import { startApp, type TestApp } from './app';

const TYPES = ['report', 'notice', 'regulation', 'rule', 'decision', 'tender', 'fee'] as const;
const records = demoRecords(readSeed);

const countOf = (app: TestApp, type: (typeof TYPES)[number], where: object) =>
  app.strapi.db.query(`api::${type}.${type}`).count({ where: { publishedAt: { $notNull: true }, ...where } });

describe('an empty project started with the demo', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ env: { GONGKAI_DEMO: 'true' } });
  });
  afterAll(() => app.stop());

  it.each(TYPES)('has every %s of the seeds published in its languages', async (type) => {
    const ofType = records.filter((record) => record.type === type);
    for (const locale of ['zh-Hans', 'en'] as const) {
      expect(await countOf(app, type, { locale })).toBe(ofType.filter(({ locales }) => locales[locale]).length);
    }
  });

  it('counts 49 tenders, 18 penalties, 60 permits and 9 rules disclosed in 2016', async () => {
    const in2016 = { locale: 'zh-Hans', disclosedOn: { $between: ['2016-01-01', '2016-12-31'] } };
    expect(await countOf(app, 'tender', in2016)).toBe(49);
    expect(await countOf(app, 'decision', { ...in2016, kind: 'penalty' })).toBe(18);
    expect(await countOf(app, 'decision', { ...in2016, kind: 'permit' })).toBe(60);
    expect(await countOf(app, 'rule', in2016)).toBe(9);
  });

  it('names its organs in both languages', async () => {
    const where = { code: 'yuanling-zjj' };
    const organs = await app.strapi.db.query('api::organ.organ').findMany({ where, populate: ['parent'] });
    expect(organs.map(({ locale, name, parent }) => [locale, name, parent.code])).toEqual([
      ['zh-Hans', '沅陵县住房和城乡建设局', 'yuanling'],
      ['en', 'Yuanling County Housing and Urban-Rural Development Bureau', 'yuanling'],
    ]);
  });

  it('keeps organ, topic and columns of a published document in each of its languages', async () => {
    for (const locale of ['zh-Hans', 'en']) {
      const rule = await app.strapi.db.query('api::rule.rule').findOne({
        where: { locale, compileOrder: 1, publishedAt: { $notNull: true }, organ: { code: 'yuanling-zjj' } },
        populate: ['organ', 'topic'],
      });
      expect([rule.organ.locale, rule.topic.code, rule.topic.locale]).toEqual([locale, '2.1', locale]);
    }
  });

  it('has the tallies and the fee income of the invented bureau', async () => {
    const tallies = await app.strapi.documents('api::decision-tally.decision-tally').findMany({ populate: ['organ'] });
    expect(tallies.map(({ organ, dataYear, quantity }) => [organ?.code, dataYear, quantity])).toEqual([
      ['shili-sjj', 2023, 36],
      ['shili-sjj', 2024, 41],
    ]);
    const incomes = await app.strapi.documents('api::fee-income.fee-income').findMany({ populate: ['fee'] });
    expect(incomes.map(({ fee, amountYuan }) => [fee?.title, amountYuan])).toEqual([
      ['政府信息公开信息处理费', 600],
      ['政府信息公开信息处理费', 400],
    ]);
  });

  it('is not filled a second time when it is started again', async () => {
    const tenders = await countOf(app, 'tender', {});
    app = await app.restart();
    expect(await countOf(app, 'tender', {})).toBe(tenders);
  });
});

describe('a project in which the demo fails half-way', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it('stays as empty as it was', async () => {
    await app.strapi.db.query('api::topic.topic').deleteMany({ where: { code: '13.1' } });
    app.strapi.config.set('gongkai.demo', true);

    await expect(loadDemo(app.strapi)).rejects.toThrow(/tender "县?.+" cannot be published: there is no topic "13\.1"/);

    expect(await app.strapi.db.query('api::organ.organ').count()).toBe(0);
    for (const type of TYPES) expect(await app.strapi.db.query(`api::${type}.${type}`).count()).toBe(0);
  });
});
