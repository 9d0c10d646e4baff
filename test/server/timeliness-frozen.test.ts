import { startApp, type TestApp } from './app';
import { restoreClock, setClock } from './clock';
import { createOrgan, documents, publishNew } from './documents';

interface Freeze {
  freeze(request: object): Promise<unknown>;
}

interface Calendars {
  findMany(options: object): Promise<{ documentId: string; holidays: string[] }[]>;
  update(options: object): Promise<unknown>;
}

let app: TestApp;
let documentId: string;

const corrections = async () => {
  const { body } = await app.request.get('/api/disclosure/corrections').expect(200);
  return (body.data as Record<string, unknown>[])
    .map(({ measure, from, to, cause, record }) => ({ measure, from, to, cause, record }))
    .sort((a, b) => (String(a.measure) < String(b.measure) ? -1 : 1));
};

const parts = async (basis: string) => {
  const found: Record<string, number> = {};
  for (const measure of ['onTime', 'late', 'provisional', 'notApplicable', 'disclosed']) {
    const question = `measure=${measure}&organ=zjj&year=2020&basis=${basis}`;
    found[measure] = (await app.request.get(`/api/disclosure/counts?${question}`).expect(200)).body.meta.total;
  }
  return found;
};

beforeAll(async () => {
  app = await startApp();
  const organ = await createOrgan(app.strapi, 'zjj');
  setClock('2020-01-20T04:00:00Z');
  ({ documentId } = await publishNew(app.strapi, 'notice', { organ, madeOn: '2019-12-20' }));
  await publishNew(app.strapi, 'notice', { organ, madeOn: '2020-01-19' });
  setClock('2021-02-01T04:00:00Z');
  await app.strapi.plugin('disclosure').service<Freeze>('freeze').freeze({ organ: 'zjj', year: 2020 });
});
afterAll(async () => {
  restoreClock();
  await app.stop();
});

const FROZEN = { onTime: 1, late: 1, provisional: 0, notApplicable: 0, disclosed: 2 };
const CORRECTED = { ...FROZEN, onTime: 2, late: 0 };

it('a day off that was forgotten is a public correction of a frozen year, and names no record', async () => {
  expect(await parts('current')).toEqual(FROZEN);
  const calendars = app.strapi.documents('plugin::disclosure.calendar-year') as unknown as Calendars;
  const [year] = await calendars.findMany({ filters: { year: 2020 } });
  const holidays = [...(year?.holidays ?? []), '2020-01-02'];
  await calendars.update({ documentId: year?.documentId, data: { holidays } });

  expect(await corrections()).toEqual([
    { measure: 'late', from: 1, to: 0, cause: 'timeliness', record: null },
    { measure: 'onTime', from: 1, to: 2, cause: 'timeliness', record: null },
  ]);
  expect(await parts('published')).toEqual(FROZEN);
  expect(await parts('current')).toEqual(CORRECTED);
});

it('a record that is published anew with another day is named where its timeliness is shown, and else not', async () => {
  const change = { documentId, locale: 'zh-Hans', status: 'published', data: { madeOn: '2019-12-02' } };
  await documents(app.strapi, 'notice').update(change);
  const late = async () => (await corrections()).filter(({ measure, to }) => measure === 'late' && to === 1);
  expect(await late()).toEqual([{ measure: 'late', from: 0, to: 1, cause: 'follow', record: null }]);

  app = await app.restart({ DISCLOSURE_SHOW_TIMELINESS: 'true' });
  expect(await late()).toMatchObject([{ cause: 'follow', record: { documentId } }]);
});
