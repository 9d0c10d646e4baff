import { startApp, type TestApp } from './app';
import { restoreClock, setClock } from './clock';
import { createOrgan, documents, publishNew } from './documents';

interface Schedule {
  set(actions: readonly object[], by: string): Promise<[{ id: number }]>;
  cancel(id: number, by: string): Promise<unknown>;
}

let app: TestApp;
let organ: string;
let documentId: string;

const get = (path: string, etag?: string) => {
  const request = app.request.get(`/api/disclosure${path}`);
  return etag === undefined ? request : request.set('If-None-Match', etag);
};
const tagOf = async (path: string): Promise<string> => (await get(path).expect(200)).headers.etag ?? '';

beforeAll(async () => {
  // Links are absolute: of a server at one address.
  app = await startApp({ env: { PUBLIC_URL: 'https://www.example.gov.cn' } });
  organ = await createOrgan(app.strapi, 'zjj');
  ({ documentId } = await publishNew(app.strapi, 'decision', { organ, kind: 'penalty', disclosedOn: '2016-03-02' }));
});
afterAll(() => app.stop());
afterEach(restoreClock);

const ROUTES = () => ['/years', '/years/2016', '/counts', '/records', `/records/${documentId}`, '/vocabulary'];

it('every answer may be kept for a minute, and asked for again by its tag', async () => {
  setClock('2026-11-24T03:00:00.000Z');
  for (const route of ROUTES()) {
    const { headers, text } = await get(route).expect(200);
    expect([route, headers['cache-control']]).toEqual([route, 'public, max-age=60']);
    expect(headers.etag).toMatch(/^"[\w-]{43}"$/);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(text.startsWith('{"data":')).toBe(true);

    const again = await get(route, `"other", ${headers.etag}`);
    expect([route, again.status, again.text]).toEqual([route, 304, '']);
    expect([again.text, again.headers.etag, again.headers['access-control-allow-origin']]).toEqual([
      '',
      headers.etag,
      '*',
    ]);
    expect(again.headers['cache-control']).toMatch(/^public, max-age=/);
    await get(route, '"another"').expect(200);

    const head = await app.request.head(`/api/disclosure${route}`).expect(200);
    expect([head.headers.etag, head.headers['content-length']]).toEqual([headers.etag, headers['content-length']]);
    await app.request.head(`/api/disclosure${route}`).set('If-None-Match', String(headers.etag)).expect(304);
  }
});

it('an answer is not kept beyond midnight in the legal zone', async () => {
  setClock('2026-11-24T15:59:50.000Z');
  expect((await get('/years')).headers['cache-control']).toMatch(/max-age=(10|9|8|7)$/);
});

it('an answer is not kept beyond the next change that the schedule knows of', async () => {
  const notice = documents(app.strapi, 'notice');
  const data = { title: '关于公布办公时间的公告', kind: 'announcement', madeOn: '2016-01-04', organ };
  const draft = await notice.create({ locale: 'zh-Hans', data });
  const schedule = app.strapi.plugin('schedule').service<Schedule>('actions');
  const dueAt = new Date(Date.now() + 20_000).toISOString();
  const action = {
    contentType: 'api::notice.notice',
    documentId: draft.documentId,
    locale: 'zh-Hans',
    action: 'publish',
  };
  const [set] = await schedule.set([{ ...action, dueAt }], 'admin:1');
  expect((await get('/years')).headers['cache-control']).toMatch(/max-age=1\d$/);
  await schedule.cancel(set.id, 'admin:1');
  expect((await get('/years')).headers['cache-control']).toBe('public, max-age=60');
});

it.each(['/nothing', '/counts?year=x', '/years/2016?organ=none', '/records/none'])(
  'a refusal is never kept: %s',
  async (path) => {
    const { status, headers } = await get(path);
    expect([status >= 400, headers['cache-control'], headers.etag]).toEqual([true, 'no-store', undefined]);
  },
);

it('a refused method is not kept either', async () => {
  const { headers } = await app.request.post('/api/disclosure/years').expect(405);
  expect(headers['cache-control']).toBe('no-store');
});

it.each<[string, string, () => Promise<unknown>]>([
  [
    'a tally',
    '/counts?measure=decided&year=2016',
    () =>
      documents(app.strapi, 'decision-tally').create({ data: { organ, kind: 'penalty', dataYear: 2016, quantity: 7 } }),
  ],
  [
    'the income of a fee',
    '/counts?measure=amount&kind=fee_income',
    async () => {
      const wording = { item: '不动产登记费', feeClass: 'administrative_charge', basis: '发改价格规〔2016〕2559号' };
      const fee = await publishNew(app.strapi, 'fee', { organ, ...wording, standard: '80元' });
      await documents(app.strapi, 'fee-income').create({
        data: { organ, fee: fee.documentId, dataYear: 2016, amountYuan: 12.5 },
      });
    },
  ],
  [
    'the name of an organ',
    '/counts?groupBy=organ',
    () => documents(app.strapi, 'organ').update({ documentId: organ, locale: 'zh-Hans', data: { name: '新名局' } }),
  ],
  ['a record', '/years', () => publishNew(app.strapi, 'notice', { organ })],
])('a changed %s changes the tag', async (_, path, change) => {
  const before = await tagOf(path);
  await change();
  expect(await tagOf(path)).not.toBe(before);
});
