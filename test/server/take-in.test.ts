import { startApp, type TestApp } from './app';
import { createOrgan } from './documents';
import { unguardEvents } from './events';
import { spawnServer } from './server-process';

let app: TestApp;

const NOTICE = 'api::notice.notice';

/** Writes a published notice past the document service, as content was there before the plugin. */
async function writeNotice(documentId: string, publishedAt: string) {
  const organ = await app.strapi.db.query('api::organ.organ').findOne({ where: { locale: 'zh-Hans' } });
  const data = {
    documentId,
    locale: 'zh-Hans',
    title: '旧通知',
    kind: 'circular',
    origin: 'own',
    madeOn: '2015-05-01',
    organ: organ.id,
  };
  await app.strapi.db.query(NOTICE).create({ data: { ...data, publishedAt: null } });
  await app.strapi.db.query(NOTICE).create({ data: { ...data, publishedAt: new Date(publishedAt) } });
}

const records = (): Promise<object[]> =>
  app.strapi.db
    .connection('disclosure_records')
    .orderBy('index_number')
    .select('document_id', 'index_number', 'disclosed_on');

beforeEach(async () => {
  app = await startApp();
  await createOrgan(app.strapi, 'zjj');
});
afterEach(() => app.stop());

it('takes in what was published before the plugin, once, on the day of its publication', async () => {
  await writeNotice('second', '2015-06-01T17:00:00Z');
  await writeNotice('first', '2015-06-01T15:00:00Z');
  await unguardEvents(app.strapi);
  await app.strapi.db.connection('disclosure_events').where({ action: 'take_in', content_type: NOTICE }).delete();
  app = await app.restart();

  const taken = [
    { document_id: 'first', index_number: 'zjj/2015-00001', disclosed_on: '2015-06-01' },
    { document_id: 'second', index_number: 'zjj/2015-00002', disclosed_on: '2015-06-02' },
  ];
  expect(await records()).toEqual(taken);
  const { body } = await app.request.get('/api/notices/first').expect(200);
  expect(body.data).toMatchObject({ indexNumber: 'zjj/2015-00001', slug: 'jiu-tong-zhi', disclosedOn: '2015-06-01' });

  app = await app.restart();
  expect(await records()).toEqual(taken);
});

it('makes no record of what appears past the document service later: that is for verification to find', async () => {
  await writeNotice('stray', '2015-06-01T15:00:00Z');
  app = await app.restart();
  expect(await records()).toEqual([]);
});

it('does not start with a configuration that cannot work, and says why', async () => {
  const server = await spawnServer({ env: { DISCLOSURE_TIME_ZONE: 'Mars/Base' } });
  expect(await server.ended).not.toBe(0);
  expect(server.output()).toContain('timeZone is not an IANA zone: Mars/Base');
});
