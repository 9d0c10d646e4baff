import { startApp, type TestApp } from './app';
import { createOrgan, documents, publishNew } from './documents';

let app: TestApp;
let organ: string;

const get = async (path: string) => {
  const { status, body } = await app.request.get(`/api/disclosure${path}`);
  if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
  return body;
};

const totalOf = async (query: string): Promise<number> => (await get(`/counts?${query}`)).meta.total;

const old = (on: string, data: object = {}) => ({ organ, madeOn: on, disclosedOn: on, ...data });

beforeAll(async () => {
  app = await startApp();
  organ = await createOrgan(app.strapi, 'zjj');
});
afterAll(() => app.stop());

it('gives zeros for an empty year and 404 for an unknown organ', async () => {
  const { data } = await get('/years/1999');
  expect(data).toMatchObject({ year: 1999, disclosed: 0, posted: 0, available: 0 });
  expect(data.byMonth).toHaveLength(12);
  const { status, body } = await app.request.get('/api/disclosure/years/1999?organ=nobody');
  expect(status).toBe(404);
  expect(body.error.details).toMatchObject({ parameter: 'organ', value: 'nobody' });
});

it('counts a migrated document in its own year, and news as posted only', async () => {
  await publishNew(app.strapi, 'notice', old('2014-03-05', { kind: 'warning' }));
  await publishNew(app.strapi, 'notice', old('2014-04-05', { kind: 'news' }));
  await publishNew(app.strapi, 'notice', old('2014-05-05', { origin: 'reprint', issuer: '国务院办公厅' }));
  expect(await totalOf('year=2014')).toBe(1);
  expect(await totalOf('year=2014&measure=posted')).toBe(3);
  expect(await totalOf('year=2014&measure=reprinted')).toBe(1);
  expect((await get('/years')).data).toContainEqual({
    year: 2014,
    disclosed: 1,
    posted: 3,
    withdrawn: 0,
    restored: 0,
    available: 1,
  });
});

it('sums decisions with their tallies, and money in yuan', async () => {
  await publishNew(
    app.strapi,
    'decision',
    old('2013-03-05', { kind: 'penalty', decidedOn: '2013-03-01', quantity: 43, amountYuan: 1000.1 }),
  );
  await publishNew(
    app.strapi,
    'decision',
    old('2013-03-05', { kind: 'penalty', decidedOn: '2013-02-01', amountYuan: 0.2 }),
  );
  await documents(app.strapi, 'decision-tally').create({
    data: { organ, kind: 'penalty', dataYear: 2013, month: 2, quantity: 200 },
  });
  expect(await totalOf('year=2013&measure=decided')).toBe(244);
  expect(await totalOf('year=2013&measure=amount&kind=decision.penalty')).toBe(1000.3);
  expect((await get('/counts?year=2013&measure=decided&groupBy=month')).data).toEqual([
    { month: '2013-02', value: 201 },
    { month: '2013-03', value: 43 },
  ]);
});

it.each([
  ['measure=disclosed'],
  ['measure=posted&groupBy=kind'],
  ['measure=reprinted'],
  ['measure=decided&year=2013'],
  ['measure=amount&kind=decision.penalty'],
  ['measure=available&year=2014'],
  ['measure=issued'],
  ['measure=withdrawn&year=2014'],
  ['measure=inForce&on=2014-12-31'],
  ['organ=zjj&kind=notice,decision&channel=none'],
])('lists the records behind a figure: %s', async (query) => {
  const records = await get(`/records?${query.replace(/&groupBy=.*/, '')}`);
  expect(records.meta.total + records.meta.notPublic).toBe(await totalOf(query));
});

it.each([
  ['nonsense=1', 'nonsense'],
  ['year=216', 'year'],
  ['year=2016&from=2016', 'from'],
  ['from=2017&to=2016', 'from'],
  ['on=2016-01-01', 'on'],
  ['measure=available', 'year'],
  ['measure=available&from=2016', 'from'],
  ['measure=nothing', 'measure'],
  ['measure=amount', 'kind'],
  ['measure=amount&kind=tender', 'kind'],
  ['measure=issued&kind=notice', 'kind'],
  ['kind=notice.news', 'kind'],
  ['kind=unknown', 'kind'],
  ['organ=unknown', 'organ'],
  ['topic=99', 'topic'],
  ['statutoryItem=art99', 'statutoryItem'],
  ['channel=radio', 'channel'],
  ['column=nowhere', 'column'],
  ['scope=tree', 'scope'],
  ['groupBy=year,month,organ,kind', 'groupBy'],
  ['groupBy=colour', 'groupBy'],
  ['locale=fr', 'locale'],
  ['year[$gt]=2000', 'year'],
])('refuses /counts?%s by the name of its parameter', async (query, parameter) => {
  const { status, body } = await app.request.get(`/api/disclosure/counts?${query}`);
  expect(status).toBe(400);
  expect(body.data).toBeNull();
  expect(body.error).toMatchObject({ status: 400, name: 'ValidationError', details: { parameter } });
  expect(body.error.details).toHaveProperty('accepts');
});

it('puts no forged host into its links', async () => {
  const host = 'evil"><script>';
  const { body } = await app.request.get('/api/disclosure/records?limit=1').set('Host', host).expect(200);
  expect(body.data[0].links.self).toMatch(/^\/api\/disclosure\/records\//);
});

it.each([
  ['-disclosedAt', 'next', '\u0000', 1],
  ['-disclosedAt', 'next', 'x', 2 ** 31],
  ['madeOn', 'next', '2016-01-01', 1],
  ['-disclosedAt', 'sideways', 'x', 1],
])('refuses a made-up cursor %j', async (...parts) => {
  const cursor = Buffer.from(JSON.stringify(parts)).toString('base64url');
  const { status, body } = await app.request.get(`/api/disclosure/records?cursor=${cursor}`);
  expect({ status, parameter: body.error.details.parameter }).toEqual({ status: 400, parameter: 'cursor' });
});
