import { createAdmin } from './accounts';
import { startApp, type TestApp } from './app';
import { restoreClock, setClock } from './clock';
import { createOrgan, documents, publishNew } from './documents';
import { calendarYearOf, judgedIn, settled } from './judged';

interface Told {
  readonly action: string;
  readonly changed: string;
  readonly figures: string;
}

const MEASURES = ['onTime', 'late', 'provisional', 'notApplicable'];

/** The days off of 2027, invented: New Year till the 3rd, Spring Festival, National Day. */
const NOTICE_2027 = {
  dataStatus: 'official',
  holidays: ['2027-01-01', '2027-01-02', '2027-01-03', '2027-10-01'],
  workedWeekends: ['2027-01-09'],
};

let app: TestApp;
let organ: string;

const judged = (documentId: string) => judgedIn(app, documentId);

const waiting = (deadline: string, timeliness = 'provisional') => ({
  deadline,
  deadline_provisional: true,
  timeliness,
});
const NONE = { deadline: null, deadline_provisional: false, timeliness: 'not_applicable' };

/** Publishes on `day` what was made earlier. */
const publishedOn = async (day: string, type: string, data: object) => {
  setClock(`${day}T04:00:00Z`);
  const { documentId } = await publishNew(app.strapi, type, { organ, ...data });
  return documentId;
};

const eventsOf = (documentId: string): Promise<Told[]> =>
  app.strapi.db.connection('disclosure_events').where({ document_id: documentId }).orderBy('sequence');

interface Years {
  create(options: object): Promise<unknown>;
  update(options: object): Promise<unknown>;
}

const years = () => app.strapi.documents('plugin::disclosure.calendar-year') as unknown as Years;

const yearOf = (year: number) => calendarYearOf(app, year);

const editYear = async (year: number, data: object) =>
  years().update({ documentId: (await yearOf(year)).documentId, data });

const totals = async (question: string): Promise<Record<string, number>> => {
  const found: Record<string, number> = {};
  for (const measure of ['disclosed', ...MEASURES]) {
    const { body } = await app.request.get(`/api/disclosure/counts?measure=${measure}&${question}`).expect(200);
    for (const { value, ...keys } of body.data) {
      const key = JSON.stringify(keys);
      found[key] = (found[key] ?? 0) + (measure === 'disclosed' ? value : -value);
    }
  }
  return found;
};

beforeAll(async () => {
  app = await startApp();
  organ = await createOrgan(app.strapi, 'zjj');
});
afterEach(restoreClock);
afterAll(() => app.stop());

describe('a record at its publication', () => {
  it('is on time on the last day and late on the next', async () => {
    const onTime = await publishedOn('2026-02-24', 'notice', { madeOn: '2026-01-20' });
    const late = await publishedOn('2026-02-25', 'notice', { madeOn: '2026-01-20' });
    expect(await judged(onTime)).toEqual(settled('2026-02-24', 'on_time'));
    expect(await judged(late)).toEqual(settled('2026-02-24', 'late'));
    const [disclosed] = await eventsOf(late);
    expect(JSON.parse(disclosed?.figures ?? '{}')).toMatchObject({ deadline: '2026-02-24', timeliness: 'late' });
  });

  it('has 7 working days from the decision of a penalty', async () => {
    const penalty = { kind: 'penalty', madeOn: '2026-01-20', decidedOn: '2026-01-20' };
    expect(await judged(await publishedOn('2026-01-30', 'decision', penalty))).toEqual(settled('2026-01-29', 'late'));
  });

  it.each([
    ['a reprint', { origin: 'reprint', issuer: '省人民政府' }],
    ['older than the system', { madeOn: '2014-05-05', disclosedOn: '2015-05-06' }],
    ['a consultation', { kind: 'consultation' }],
  ])('has no deadline where it is %s', async (_, data) => {
    expect(await judged(await publishedOn('2026-06-01', 'notice', { madeOn: '2026-01-20', ...data }))).toEqual(NONE);
  });

  it('follows a changed kind and a changed day at re-publication, by the day it was first disclosed', async () => {
    const documentId = await publishedOn('2026-02-25', 'notice', { madeOn: '2026-01-20' });
    setClock('2026-06-01T04:00:00Z');
    const change = (data: object) =>
      documents(app.strapi, 'notice').update({ documentId, locale: 'zh-Hans', status: 'published', data });
    await change({ title: '关于更正标题的通知' });
    expect(await judged(documentId)).toEqual(settled('2026-02-24', 'late'));
    await change({ madeOn: '2026-01-21' });
    expect(await judged(documentId)).toEqual(settled('2026-02-25', 'on_time'));
    await change({ kind: 'consultation' });
    expect(await judged(documentId)).toEqual(NONE);
  });
});

describe('a year that is not announced yet', () => {
  it('is there for editors to fill in, and what they enter settles what waited for it', async () => {
    expect(await yearOf(2027)).toMatchObject({ dataStatus: 'missing' });
    const sure = await publishedOn('2026-12-11', 'notice', { madeOn: '2026-12-10' });
    const open = await publishedOn('2027-01-07', 'notice', { madeOn: '2026-12-10' });
    const after = await publishedOn('2027-03-01', 'notice', { madeOn: '2026-12-10' });
    expect(await judged(sure)).toEqual(waiting('2027-01-07', 'on_time'));
    expect(await judged(open)).toEqual(waiting('2027-01-07'));
    expect(await judged(after)).toEqual(waiting('2027-01-07'));

    await editYear(2027, NOTICE_2027);
    expect(await judged(sure)).toEqual(settled('2027-01-08', 'on_time'));
    expect(await judged(open)).toEqual(settled('2027-01-08', 'on_time'));
    expect(await judged(after)).toEqual(settled('2027-01-08', 'late'));
    const told = (await eventsOf(after)).at(-1);
    expect(told).toMatchObject({
      action: 'timeliness',
      changed: JSON.stringify(['deadline', 'deadlineProvisional', 'timeliness']),
    });

    const events = (await eventsOf(sure)).length;
    await editYear(2027, { note: '已核对' });
    expect(await eventsOf(sure)).toHaveLength(events);
    await editYear(2027, { dataStatus: 'missing', holidays: [], workedWeekends: [] });
    expect(await judged(after)).toEqual(waiting('2027-01-07'));
  });
});

describe('an editor of calendar years', () => {
  let jwt: string;
  const save = async (data: object, language = 'zh-CN') => {
    const { documentId } = await yearOf(2027);
    return app.request
      .put(`/content-manager/collection-types/plugin::disclosure.calendar-year/${documentId}`)
      .set({ Authorization: `Bearer ${jwt}`, 'Accept-Language': language })
      .send(data);
  };
  beforeAll(async () => {
    jwt = await createAdmin(app);
  });

  it('is told every mistake at its field, in the language of the form', async () => {
    const wrong = {
      dataStatus: 'official',
      holidays: ['2027-01-01', '2026-12-31'],
      workedWeekends: ['2027-01-04', '2027-01-01'],
    };
    const { status, body } = await save(wrong);
    expect(status).toBe(400);
    const said = body.error.details.errors.map(({ path, message }: { path: string[]; message: string }) => [
      path.join('.'),
      message,
    ]);
    expect(said).toEqual([
      ['holidays', '“放假日期”只填本年度的日期，2026-12-31 应填入所在年度'],
      ['workedWeekends', '“调休上班日”只填周六或周日，2027-01-01, 2027-01-04 本为工作日'],
      ['workedWeekends', '“调休上班日”不能与放假日期重复：2027-01-01'],
      ['holidays', '通知已发布的年度，“放假日期”应包括元旦和国庆节，缺 2027-10-01'],
    ]);
    const english = await save({ dataStatus: 'missing', holidays: ['2027-01-01'] }, 'en');
    expect(english.body.error.message).toBe('Days of 2027 are given: “Status of the data” takes official or estimated');
    expect((await save({ holidays: ['2027-02-30'] })).body.error.message).toContain('2027-02-30');
  });

  it('cannot have a year twice', async () => {
    await expect(years().create({ data: { year: 2026, dataStatus: 'missing' } })).rejects.toThrow('2026 已有');
  });

  it('keeps what was entered, through the next starts', async () => {
    const saved = await save({ ...NOTICE_2027, noticeNumber: '国办发明电〔2026〕1号' });
    expect(saved.status).toBe(200);
    expect(saved.body.data).toMatchObject({ dataStatus: 'official', workedWeekends: ['2027-01-09'] });
    await editYear(2016, { note: '已核对' });
    app = await app.restart();
    expect(await yearOf(2027)).toMatchObject({ ...NOTICE_2027, noticeNumber: '国办发明电〔2026〕1号' });
    expect(await yearOf(2016)).toMatchObject({ note: '已核对', dataStatus: 'official' });
  });
});

describe('the figures', () => {
  it.each([
    '',
    'groupBy=year,month',
    'groupBy=kind,organ,statutoryItem',
    'groupBy=topic,column,channel',
    'from=2026-02-25&to=2026&kind=notice&groupBy=year',
    'year=2015,2026&organ=zjj',
  ])('on time, late, provisional and without deadline are together what was disclosed: %s', async (question) => {
    const differences = await totals(question);
    expect(Object.keys(differences).length).toBeGreaterThan(0);
    expect(Object.values(differences).filter((value) => value !== 0)).toEqual([]);
  });

  it('show the public no single record, unless the site wants it', async () => {
    const path = '/api/disclosure/records?measure=late';
    const refused = await app.request.get(path).expect(403);
    expect(refused.body.error.details).toMatchObject({ parameter: 'measure', value: 'late' });
    const query = '{ disclosureRecords(measure: "late") { meta { total } } }';
    const graphql = await app.request.post('/graphql').send({ query });
    expect(graphql.body.errors[0].message).toContain('measure late are not public');
    const [card] = (await app.request.get('/api/disclosure/records?limit=1').expect(200)).body.data;
    expect(Object.keys(card)).not.toEqual(expect.arrayContaining(['timeliness']));
    expect(Object.keys(card)).not.toEqual(expect.arrayContaining(['deadline']));

    app = await app.restart({ DISCLOSURE_SHOW_TIMELINESS: 'true' });
    const { body } = await app.request.get(path).expect(200);
    expect(body.meta.total).toBeGreaterThan(0);
    expect(new Set(body.data.map(({ timeliness }: { timeliness: string }) => timeliness))).toEqual(new Set(['late']));
    const one = await app.request.get(`/api/disclosure/records/${body.data[0].documentId}`).expect(200);
    expect(one.body.data).toMatchObject({ timeliness: 'late', deadlineProvisional: false });
    expect(one.body.data.deadline < one.body.data.disclosedOn).toBe(true);
  });

  it('name the limits and the law', async () => {
    const { limits, measures } = (await app.request.get('/api/disclosure/vocabulary').expect(200)).body.data;
    expect(measures.every(({ listed }: { listed: boolean }) => listed)).toBe(true);
    expect(limits[0]).toMatchObject({ days: 20, basis: '《中华人民共和国政府信息公开条例》第二十六条' });
  });
});

it('calendar years are nowhere in the public API', async () => {
  await app.request.get('/api/calendar-years').expect(404);
  await app.request.get('/api/disclosure/calendar-years').expect(404);
  const query = '{ disclosureCalendarYears { documentId } }';
  const { body } = await app.request.post('/graphql').send({ query });
  expect(body.errors[0].message).toContain('Cannot query field "disclosureCalendarYears"');
});
