import { startApp, type TestApp } from './app';
import { restoreClock, setClock } from './clock';
import { createOrgan, documents, publishNew } from './documents';

let app: TestApp;
let organ: string;

const rowsOf = async (organCode: string) => {
  const { body } = await app.request.get(`/api/disclosure/years?organ=${organCode}`).expect(200);
  return body.data as object[];
};

const at = (year: number, counts: number[]) => {
  const [disclosed, withdrawn, restored, available] = counts;
  return { year, disclosed, posted: disclosed, withdrawn, restored, available };
};

const notice = () => documents(app.strapi, 'notice');

beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  organ = await createOrgan(app.strapi, `o${Math.random().toString(36).slice(2, 10)}`);
});
afterEach(restoreClock);
afterAll(() => app.stop());

const codeOf = async () =>
  String((await documents(app.strapi, 'organ').findOne({ documentId: organ, locale: 'zh-Hans' }))?.code);

/** Publishes a notice on the first day, then takes it down and puts it up in turn. */
async function changing(days: readonly string[]) {
  setClock(`${days[0]}T04:00:00Z`);
  const { documentId } = await publishNew(app.strapi, 'notice', { organ });
  for (const [index, day] of days.slice(1).entries()) {
    setClock(`${day}T04:00:00Z`);
    await (index % 2 === 0 ? notice().unpublish({ documentId }) : notice().publish({ documentId }));
  }
  return documentId;
}

it.each([
  ['stays public', ['2018-03-01'], [at(2018, [1, 0, 0, 1])]],
  ['down within its year', ['2018-03-01', '2018-05-01'], [at(2018, [1, 1, 0, 0])]],
  ['down and up again within its year', ['2018-03-01', '2018-05-01', '2018-06-01'], [at(2018, [1, 0, 0, 1])]],
  ['down in the next year', ['2018-03-01', '2019-05-01'], [at(2019, [0, 1, 0, 0]), at(2018, [1, 0, 0, 1])]],
  [
    'down in one year, up in another',
    ['2018-03-01', '2018-05-01', '2020-01-01'],
    [at(2020, [0, 0, 1, 1]), at(2018, [1, 1, 0, 0])],
  ],
  [
    'up, down and up over years, up and down in the last',
    ['2018-03-01', '2019-05-01', '2020-01-01', '2020-02-01'],
    [at(2019, [0, 1, 0, 0]), at(2018, [1, 0, 0, 1])],
  ],
  ['down on the day it went up', ['2018-03-01', '2018-03-01'], [at(2018, [1, 1, 0, 0])]],
])('a notice that is %s', async (_, days, rows) => {
  await changing(days);
  const code = await codeOf();
  expect(await rowsOf(code)).toEqual(rows);

  for (const { year, available } of rows as { year: number; available: number }[]) {
    const counted = await app.request.get(`/api/disclosure/counts?measure=available&year=${year}&organ=${code}`);
    expect(counted.body.meta.total).toBe(available);
  }
});

it('counts what goes public at 16:30 UTC on 31 December in the next year, by the legal zone', async () => {
  setClock('2026-12-31T16:30:00Z');
  const created = await publishNew(app.strapi, 'notice', { organ, madeOn: '2026-12-30' });
  expect(created).toMatchObject({ disclosedOn: '2027-01-01' });
  expect(await rowsOf(await codeOf())).toEqual([at(2027, [1, 0, 0, 1])]);
});

it('counts a clone of an old notice on the day it is published', async () => {
  const old = await publishNew(app.strapi, 'notice', { organ, madeOn: '2016-03-01', disclosedOn: '2016-03-02' });
  const { documentId } = await notice().clone({ documentId: old.documentId, data: {} });
  setClock('2026-03-01T04:00:00Z');
  await notice().publish({ documentId });
  expect(await rowsOf(await codeOf())).toEqual([at(2026, [1, 0, 0, 2]), at(2016, [1, 0, 0, 1])]);
});

it('stays public while one of two locales is, and keeps the slug of the other', async () => {
  const { documentId } = await publishNew(app.strapi, 'notice', { organ });
  await notice().update({ documentId, locale: 'en', status: 'published', data: { title: 'On open government' } });
  await notice().unpublish({ documentId, locale: 'zh-Hans' });
  const { body } = await app.request.get(`/api/disclosure/records/${documentId}`).expect(200);
  expect(body.data).toMatchObject({ state: 'public', locale: 'en', locales: ['en'], title: 'On open government' });
  expect(JSON.stringify(body)).not.toContain('政务公开工作');

  const texts = await app.strapi.db
    .connection('disclosure_record_texts')
    .where({ locale: 'zh-Hans', is_public: false });
  expect(texts.length).toBeGreaterThan(0);
});

it('shows a withdrawn record with its reason and without its text', async () => {
  const { documentId } = await publishNew(app.strapi, 'notice', { organ, body: '正文里的秘密词' });
  await notice().unpublish({ documentId });
  const { body } = await app.request.get(`/api/disclosure/records/${documentId}`).expect(200);
  expect(body.data).toMatchObject({ state: 'withdrawn', reasonCode: 'other', body: null, summary: null });
  expect(JSON.stringify(body)).not.toContain('秘密词');
});
