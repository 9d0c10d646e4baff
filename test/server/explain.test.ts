import { createAdmin, createAdminWith } from './accounts';
import { startApp, type TestApp } from './app';
import { createOrgan, documents, publishNew } from './documents';
import { perform } from './perform';

let app: TestApp;
let organ: string;

const SECRET = '尚未公开的拆迁方案';

interface Part {
  readonly reason?: string;
  readonly label?: string;
  readonly count: number;
  readonly records: readonly Record<string, unknown>[];
}

const explain = async (query: string) => {
  const { status, body } = await app.request.get(`/api/disclosure/explain?${query}`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.data as { value: number; rule: string; ruleVersion: number; included: Part; excluded: Part[] };
};

const counted = ({ included, excluded }: Awaited<ReturnType<typeof explain>>) => ({
  included: included.count,
  ...Object.fromEntries(excluded.map(({ reason, count }) => [reason, count])),
});

const adminExplain = async (jwt: string, query: string) => {
  const { status, body } = await app.request
    .get(`/disclosure/explain?${query}`)
    .set('Authorization', `Bearer ${jwt}`)
    .set('Accept-Language', 'zh-Hans');
  return { status, data: body.data };
};

beforeAll(async () => {
  app = await startApp();
  organ = await createOrgan(app.strapi, 'zjj');
  const other = await createOrgan(app.strapi, 'gov');
  const on = (disclosedOn: string, data: object = {}) => ({ organ, disclosedOn, madeOn: '2016-01-04', ...data });

  await publishNew(app.strapi, 'notice', on('2016-02-01'));
  const { documentId: down } = await publishNew(app.strapi, 'notice', on('2016-02-02'));
  const { documentId: error } = await publishNew(app.strapi, 'notice', on('2016-02-03'));
  const { documentId: sealed } = await publishNew(app.strapi, 'notice', on('2016-02-04', { title: '含有隐私的通知' }));
  await publishNew(app.strapi, 'notice', on('2016-02-05', { kind: 'news' }));
  await publishNew(app.strapi, 'notice', on('2016-02-06', { origin: 'reprint', issuer: '县政府' }));
  await publishNew(app.strapi, 'notice', on('2017-02-01'));
  await publishNew(app.strapi, 'notice', { ...on('2016-02-07'), organ: other });
  await perform(app.strapi, down, { act: 'withdraw', reasonCode: 'superseded' });
  await perform(app.strapi, error, { act: 'void', reasonCode: 'error' });
  await perform(app.strapi, sealed, { act: 'seal', reasonCode: 'privacy' });

  await publishNew(app.strapi, 'regulation', { organ, documentNumber: '沅政发〔2016〕1号' });
  await publishNew(app.strapi, 'regulation', { organ, nature: 'amendment' });
  await documents(app.strapi, 'notice').create({
    locale: 'zh-Hans',
    data: { title: SECRET, kind: 'circular', madeOn: '2016-01-04', organ },
  });
});
afterAll(() => app.stop());

it('leaves each record out for one reason, the first that holds', async () => {
  const explained = await explain('kind=notice&year=2016&organ=zjj');
  expect(counted(explained)).toEqual({
    included: 3,
    voided: 1,
    not_catalogue_kind: 1,
    reprint: 1,
    other_organ: 1,
    other_year: 1,
  });
  expect(explained).toMatchObject({ value: 3, ruleVersion: 1, rule: expect.stringContaining('首次公开') });
  expect(explained.excluded[0]).toMatchObject({
    label: expect.stringContaining('作废'),
    records: [{ state: 'voided' }],
  });
});

it('tells amendments from regulations, and what was not public on a day from what was', async () => {
  expect(counted(await explain('measure=issued&kind=regulation'))).toEqual({ included: 1, amendment: 1 });
  const available = await explain('measure=available&kind=notice.circular&on=2016-02-01&organ=zjj');
  expect(counted(available)).toEqual({ included: 1, voided: 1, reprint: 1, other_organ: 1, not_public: 3 });
});

it('says the rule in the language asked for', async () => {
  expect((await explain('year=2016&locale=en')).rule).toMatch(/^Records first made public/);
});

it('shows of a sealed record its bare card', async () => {
  const { included } = await explain('kind=notice&year=2016&organ=zjj');
  const card = included.records.find(({ state }) => state === 'sealed');
  expect(card).toMatchObject({ title: null, slug: null, topic: null, reason: null, reasonCode: 'privacy' });
});

it('lists as many as asked for and counts all', async () => {
  const { included } = await explain('kind=notice&year=2016&organ=zjj&limit=1');
  expect(included.count).toBe(3);
  expect(included.records).toHaveLength(1);
});

it('says the same over GraphQL', async () => {
  const query = `{ disclosureExplain(kind: ["notice"], year: [2016], organ: ["zjj"]) {
    data { value ruleVersion included { count } excluded { reason count } } meta { measure unit } } }`;
  const { body } = await app.request.post('/graphql').send({ query });
  const { data, meta } = body.data.disclosureExplain;
  expect(meta).toEqual({ measure: 'disclosed', unit: 'record' });
  expect(counted(data)).toEqual(counted(await explain('kind=notice&year=2016&organ=zjj')));
});

it('explains one figure to a GraphQL request', async () => {
  const query = '{ a: disclosureExplain { data { value } } b: disclosureExplain { data { value } } }';
  const { body } = await app.request.post('/graphql').send({ query });
  expect(body.errors).toMatchObject([{ message: 'Ask for one disclosureExplain in a request' }]);
});

it.each([
  ['groupBy', 'year=2016&groupBy=kind'],
  ['basis', 'year=2016&basis=published'],
  ['kind', 'measure=issued&kind=notice'],
  ['limit', 'year=2016&limit=1000'],
  ['year', 'measure=available'],
])('refuses a bad %s by name', async (parameter, query) => {
  const { status, body } = await app.request.get(`/api/disclosure/explain?${query}`);
  expect({ status, parameter: body.error.details.parameter }).toEqual({ status: 400, parameter });
});

it('names no record behind a figure of timeliness where only the sums are public', async () => {
  const { status } = await app.request.get('/api/disclosure/explain?measure=late&year=2016');
  expect(status).toBe(403);
});

describe('drafts', () => {
  const QUERY = 'kind=notice&year=2016&organ=zjj';

  it('are neither counted nor hinted at in public', async () => {
    const { text } = await app.request.get(`/api/disclosure/explain?${QUERY}&limit=100`);
    expect(text).not.toContain(SECRET);
    expect(text).not.toMatch(/draft/i);
  });

  it('are counted beside the figure for the admin, and named to whoever may read them', async () => {
    const { data } = await adminExplain(await createAdmin(app), QUERY);
    expect(data.drafts).toMatchObject({ count: 1, documents: [{ title: SECRET, kind: 'notice.circular' }] });
    expect(counted(data)).toEqual(counted(await explain(QUERY)));
  });

  it('are not named to somebody who may see the register alone', async () => {
    const { data } = await adminExplain(await createAdminWith(app, ['plugin::disclosure.register.read']), QUERY);
    expect(data.drafts).toEqual({ count: 1, documents: [] });
  });

  it('are told to nobody without the right to the register', async () => {
    expect((await adminExplain(await createAdminWith(app, []), QUERY)).status).toBe(403);
    expect((await app.request.get(`/disclosure/explain?${QUERY}`)).status).toBe(401);
  });
});
