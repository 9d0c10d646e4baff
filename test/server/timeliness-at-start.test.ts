import { startApp, type TestApp } from './app';
import { restoreClock, setClock } from './clock';
import { createOrgan, publishNew } from './documents';
import { events } from './events';
import { CALENDAR_YEAR, calendarYearOf, judgedIn, settled } from './judged';

let app: TestApp;
let organ: string;

beforeAll(async () => {
  app = await startApp();
  organ = await createOrgan(app.strapi, 'zjj');
});
afterEach(restoreClock);
afterAll(() => app.stop());

/** A notice that was published on the last day of its time. */
async function published(): Promise<string> {
  setClock('2026-02-24T04:00:00Z');
  const { documentId } = await publishNew(app.strapi, 'notice', { organ, madeOn: '2026-01-20' });
  restoreClock();
  return documentId;
}

it('what was there before is judged at the next start, once and without events', async () => {
  await published();
  const table = (name: string) => app.strapi.db.connection(name);
  const records = () =>
    table('disclosure_records').orderBy('id').select('id', 'deadline', 'deadline_provisional', 'timeliness');
  const last = () => events(app.strapi).max({ last: 'sequence' });
  const before = { records: await records(), events: await last() };
  await table('disclosure_records').update({ deadline: null, deadline_provisional: false, timeliness: 'provisional' });
  await table('disclosure_timeliness_basis').delete();
  app = await app.restart();
  expect({ records: await records(), events: await last() }).toEqual(before);
});

it('a calendar that came in by another road is found at the next start, and told of', async () => {
  const documentId = await published();
  const { id, holidays } = await calendarYearOf(app, 2026);
  await app.strapi.db.query(CALENDAR_YEAR).update({
    where: { id },
    data: { holidays: holidays.filter((day) => day !== '2026-02-23') },
  });
  app = await app.restart();
  expect(await judgedIn(app, documentId)).toEqual(settled('2026-02-23', 'late'));
  const told: { action: string }[] = await events(app.strapi).where({ document_id: documentId }).orderBy('sequence');
  expect(told.map(({ action }) => action)).toEqual(['disclose', 'timeliness']);
});

it('a year that an upgrade brings the data of moves what it decides, and is told of', async () => {
  const documentId = await published();
  const { id } = await calendarYearOf(app, 2026);
  const missing = { dataStatus: 'missing', holidays: [], workedWeekends: [] };
  await app.strapi.db.query(CALENDAR_YEAR).update({ where: { id }, data: missing });
  const told = () => events(app.strapi).where({ action: 'calendar' }).orderBy('sequence');
  const before = (await told()).length;
  app = await app.restart();
  expect(await judgedIn(app, documentId)).toEqual(settled('2026-02-24', 'on_time'));
  const [filled, ...more] = (await told()).slice(before);
  expect(more).toEqual([]);
  expect(filled).toMatchObject({ actor: 'system', document_id: null });
  expect(JSON.parse(filled.changed)).toEqual(['dataStatus', 'holidays', 'workedWeekends']);
  expect(JSON.parse(filled.figures)).toMatchObject({ year: 2026, dataStatus: 'official' });
});
