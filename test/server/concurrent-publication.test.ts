import { createAdmin, createApiToken } from './accounts';
import { startApp, type TestApp } from './app';
import { verified } from './commands';
import { createOrgan, documents } from './documents';
import { databaseKind } from './setup/databases';
import { startServer, type TestServer } from './server-process';

const onPostgres = databaseKind() === 'postgres' ? describe : describe.skip;

let app: TestApp;
let organ: string;

const drafts = async (count: number): Promise<string[]> => {
  const ids: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const data = { title: `通知之${number}`, kind: 'circular', madeOn: '2016-01-04', organ };
    ids.push((await documents(app.strapi, 'notice').create({ locale: 'zh-Hans', data })).documentId);
  }
  return ids;
};

const publishedRows = (ids: readonly string[]) =>
  app.strapi.db.connection('notices').whereIn('document_id', ids).whereNotNull('published_at').pluck('document_id');

const indexNumbers = (ids: readonly string[]): Promise<string[]> =>
  app.strapi.db
    .connection('disclosure_records')
    .whereIn('document_id', ids)
    .orderBy('index_number')
    .pluck('index_number');

beforeEach(async () => {
  app = await startApp();
  organ = await createOrgan(app.strapi, 'zjj');
});
afterEach(() => app.stop());

it('publishes 200 documents from two bulk requests at once: one row, one record and one number each', async () => {
  const ids = await drafts(200);
  const jwt = await createAdmin(app);
  const bulk = () =>
    app.request
      .post('/content-manager/collection-types/api::notice.notice/actions/bulkPublish')
      .set('Authorization', `Bearer ${jwt}`)
      .send({ documentIds: ids, locale: 'zh-Hans' });
  const answers = await Promise.all([bulk(), bulk()]);

  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect((await publishedRows(ids)).sort()).toEqual([...ids].sort());
  expect(new Set(await indexNumbers(ids)).size).toBe(200);
});

onPostgres('two servers on one PostgreSQL', () => {
  let other: TestServer;

  beforeEach(async () => {
    other = await startServer({ database: app.address });
  });
  afterEach(() => other.stop());

  it('gives 20 concurrent publications 20 records with 20 numbers in one unbroken sequence, and verify finds nothing', async () => {
    const token = await createApiToken(app, { type: 'full-access' });
    const publish = (number: number) => {
      const body = { data: { title: `公告${number}`, kind: 'announcement', madeOn: '2016-01-04', organ } };
      const path = '/api/notices?locale=zh-Hans';
      const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
      return number % 2 === 0
        ? app.request.post(path).set(headers).send(body)
        : fetch(`${other.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    };
    const answers = await Promise.all(Array.from({ length: 20 }, (_, number) => publish(number)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));

    const numbers: string[] = await app.strapi.db
      .connection('disclosure_records')
      .orderBy('index_number')
      .pluck('index_number');
    const year = numbers[0]?.slice(4, 8);
    expect(numbers).toEqual(
      Array.from({ length: 20 }, (_, index) => `zjj/${year}-${String(index + 1).padStart(5, '0')}`),
    );
    const { body } = await app.request.get(`/api/disclosure/counts?year=${year}`);
    expect(body.meta.total).toBe(20);
    expect(await verified(app.strapi)).toEqual([]);
  });

  it('takes turns with the Publish button, which saves before it publishes', async () => {
    const ids = await drafts(20);
    const jwt = await createAdmin(app);
    const headers = { Authorization: `Bearer ${jwt}`, 'Content-Type': 'application/json' };
    const base = '/content-manager/collection-types/api::notice.notice';
    const bulk = app.request
      .post(`${base}/actions/bulkPublish`)
      .set(headers)
      .send({ documentIds: ids, locale: 'zh-Hans' });
    const pressed = ids.map((id, number) =>
      fetch(`${other.url}${base}/${id}/actions/publish?locale=zh-Hans`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ title: `改过的通知之${number}`, kind: 'circular', madeOn: '2016-01-04' }),
      }),
    );
    const answers = await Promise.all([bulk, ...pressed]);
    expect(answers.map(({ status }) => status)).toEqual(Array(21).fill(200));
    expect((await publishedRows(ids)).sort()).toEqual([...ids].sort());
  });

  it('leaves one published row of a document that both publish at once', async () => {
    const ids = await drafts(10);
    const jwt = await createAdmin(app);
    const headers = { Authorization: `Bearer ${jwt}`, 'Content-Type': 'application/json' };
    const body = { documentIds: ids, locale: 'zh-Hans' };
    const path = '/content-manager/collection-types/api::notice.notice/actions/bulkPublish';
    const answers = await Promise.all([
      app.request.post(path).set(headers).send(body),
      fetch(`${other.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await publishedRows(ids)).sort()).toEqual([...ids].sort());
  });
});
