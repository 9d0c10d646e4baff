import { createAdmin } from './accounts';
import { ask, recordRow, type Asked } from './acts';
import { startApp, type TestApp } from './app';
import { restoreClock, setClock } from './clock';
import { createOrgan, documents, publishNew } from './documents';

/** What authorised people do to records: what becomes of the record and of the counts. */
let app: TestApp;
let jwt: string;
let organ: string;
let code: string;

const notice = () => documents(app.strapi, 'notice');
const at = (day: string) => setClock(`${day}T04:00:00Z`);
const act = (documentId: string, data: Asked) => ask(app, jwt, documentId, data);
const get = async (path: string) => (await app.request.get(`/api/disclosure${path}`).expect(200)).body;

const published = async (data: object = {}) => {
  const { documentId } = await publishNew(app.strapi, 'notice', { organ, title: '关于举办培训班的通知', ...data });
  return documentId;
};

beforeAll(async () => {
  app = await startApp({ env: { DISCLOSURE_SHOW_TIMELINESS: 'true' } });
  jwt = await createAdmin(app);
});
beforeEach(async () => {
  code = `o${Math.random().toString(36).slice(2, 10)}`;
  organ = await createOrgan(app.strapi, code);
});
afterEach(restoreClock);
afterAll(() => app.stop());

describe('withdrawing', () => {
  it('takes all locales down and tells the public why', async () => {
    const documentId = await published();
    await notice().update({ documentId, locale: 'en', status: 'published', data: { title: 'On a training course' } });
    await act(documentId, { act: 'withdraw', reasonCode: 'superseded', reason: '已由新通知取代' }).expect(200);

    const { data } = await get(`/records/${documentId}`);
    expect(data).toMatchObject({ state: 'withdrawn', reasonCode: 'superseded', reason: '已由新通知取代', body: null });
    expect(data.title).toBe('关于举办培训班的通知');
    expect(await notice().findMany({ status: 'published', locale: '*', filters: { documentId } })).toEqual([]);
  });

  it('gives a better reason to what was only unpublished', async () => {
    const documentId = await published();
    await notice().unpublish({ documentId });
    const before = await recordRow(app, documentId);
    expect(before).toMatchObject({ state: 'withdrawn', reason_code: 'other' });
    await act(documentId, { act: 'withdraw', reasonCode: 'annulled', reason: '被上级机关撤销' }).expect(200);
    const after = await recordRow(app, documentId);
    expect(after).toEqual({ ...before, reason_code: 'annulled', reason: '被上级机关撤销' });
  });

  it('seals when the reason seals, also where a schedule takes it down', async () => {
    const documentId = await published();
    const publication = app.strapi.plugin('disclosure').service('publication') as unknown as {
      run(work: () => Promise<unknown>, grounds: object): Promise<unknown>;
    };
    const grounds = { actor: 'schedule', reasonCode: 'privacy', reason: '期满' };
    await publication.run(() => notice().unpublish({ documentId }), grounds);
    expect(await recordRow(app, documentId)).toMatchObject({ state: 'sealed', reason_code: 'privacy' });
  });
});

describe('restoring', () => {
  it('publishes again the locales that were public, as the same record', async () => {
    const documentId = await published();
    await notice().update({ documentId, locale: 'en', status: 'published', data: { title: 'On a training course' } });
    await notice().unpublish({ documentId, locale: 'en' });
    const before = await recordRow(app, documentId);
    await act(documentId, { act: 'withdraw', reasonCode: 'error' }).expect(200);
    const { body } = await act(documentId, { act: 'restore', reason: '更正后重新公开' }).expect(200);

    expect(body.data).toMatchObject({ state: 'public', reasonCode: null, reason: null });
    expect(body.data.events.at(-1)).toMatchObject({ action: 'restore', reasonCode: 'other', reason: '更正后重新公开' });
    const after = await recordRow(app, documentId);
    expect(after).toEqual(before);
    expect((await get(`/records/${documentId}`)).data.locales).toEqual(['zh-Hans']);
  });

  it('publishes again only what was public when it was sealed', async () => {
    const documentId = await published();
    await notice().update({ documentId, locale: 'en', status: 'published', data: { title: 'On a training course' } });
    await notice().unpublish({ documentId, locale: 'en' });
    await act(documentId, { act: 'seal', reasonCode: 'order' }).expect(200);
    await act(documentId, { act: 'restore', reason: '经复议撤销原要求' }).expect(200);
    await act(documentId, { act: 'restore', reason: '更正后重新公开' }).expect(200);
    expect((await get(`/records/${documentId}`)).data.locales).toEqual(['zh-Hans']);
  });

  it('lifts a seal, after which it may be published by the ordinary road, under its old slug', async () => {
    const documentId = await published();
    const { slug } = (await get(`/records/${documentId}`)).data;
    await act(documentId, { act: 'seal', reasonCode: 'order' }).expect(200);
    await act(documentId, { act: 'restore', reason: '经复议撤销原要求' }).expect(200);
    const lifted = (await get(`/records/${documentId}`)).data;
    expect(lifted).toMatchObject({ state: 'withdrawn', title: null, reason: '经复议撤销原要求', reasonCode: 'other' });

    await notice().publish({ documentId, locale: 'zh-Hans' });
    const again = (await get(`/records/${documentId}`)).data;
    expect(again).toMatchObject({ state: 'public', title: '关于举办培训班的通知', slug, channels: ['website'] });
  });
});

describe('counting after an act', () => {
  const row = (year: number, [disclosed, posted, withdrawn, restored, available]: number[]) => ({
    year,
    disclosed,
    posted,
    withdrawn,
    restored,
    available,
  });

  it.each<[string, [string, Asked][], object[]]>([
    [
      'withdrawn counts in the year it was disclosed',
      [['2019-05-01', { act: 'withdraw', reasonCode: 'clean_up' }]],
      [row(2019, [0, 0, 1, 0, 0]), row(2018, [1, 1, 0, 0, 1])],
    ],
    [
      'sealed counts as withdrawn',
      [['2019-05-01', { act: 'seal', reasonCode: 'secrecy' }]],
      [row(2019, [0, 0, 1, 0, 0]), row(2018, [1, 1, 0, 0, 1])],
    ],
    ['voided counts nowhere', [['2019-05-01', { act: 'void', reasonCode: 'error' }]], []],
    [
      'un-voided counts as before, withdrawn',
      [
        ['2019-05-01', { act: 'void', reasonCode: 'error' }],
        ['2020-05-01', { act: 'unvoid' }],
      ],
      [row(2019, [0, 0, 1, 0, 0]), row(2018, [1, 1, 0, 0, 1])],
    ],
    [
      'restored is available again',
      [
        ['2019-05-01', { act: 'withdraw', reasonCode: 'error' }],
        ['2020-05-01', { act: 'restore' }],
      ],
      [row(2020, [0, 0, 0, 1, 1]), row(2019, [0, 0, 1, 0, 0]), row(2018, [1, 1, 0, 0, 1])],
    ],
    [
      'corrected counts in the right year',
      [['2019-05-01', { act: 'correct', disclosedOn: '2016-07-01' }]],
      [row(2016, [1, 1, 0, 0, 1])],
    ],
    [
      'corrected after a withdrawal keeps the balance',
      [
        ['2019-05-01', { act: 'withdraw', reasonCode: 'error' }],
        ['2020-05-01', { act: 'correct', disclosedOn: '2016-07-01' }],
      ],
      [row(2019, [0, 0, 1, 0, 0]), row(2016, [1, 1, 0, 0, 1])],
    ],
  ])('%s', async (_, acts, rows) => {
    at('2018-03-01');
    const documentId = await published();
    for (const [day, asked] of acts) {
      at(day);
      await act(documentId, asked).expect(200);
    }
    expect((await get(`/years?organ=${code}`)).data).toEqual(rows);
  });

  it('keeps total and notPublic the figure of every measure, and tells each record where it counts', async () => {
    const made = [
      await publishNew(app.strapi, 'regulation', { organ, validUntil: '2020-01-01' }),
      await publishNew(app.strapi, 'decision', { organ, kind: 'penalty', amountYuan: 1000.5, quantity: 3 }),
      await publishNew(app.strapi, 'notice', { organ, kind: 'news' }),
      await publishNew(app.strapi, 'notice', { organ, origin: 'reprint', issuer: '国务院办公厅' }),
    ];
    const acts: Asked[] = [
      { act: 'correct', disclosedOn: '2016-07-01' },
      { act: 'withdraw', reasonCode: 'period_over' },
      { act: 'seal', reasonCode: 'privacy' },
      { act: 'void', reasonCode: 'duplicate' },
    ];
    const measures =
      'disclosed posted reprinted withdrawn restored issued repealed decided amount onTime late provisional notApplicable'.split(
        ' ',
      );
    for (const asked of [null, ...acts]) {
      const expected: Record<string, number> = {};
      for (const { documentId } of made) {
        if (asked !== null) await act(documentId, asked).expect(200);
        const path = `/disclosure/records/${documentId}`;
        const { body } = await app.request.get(path).set('Authorization', `Bearer ${jwt}`).expect(200);
        for (const { measure, years, value } of body.data.counted) {
          for (const year of years) expected[`${measure} ${year}`] = (expected[`${measure} ${year}`] ?? 0) + value;
        }
      }
      const found: Record<string, number> = {};
      for (const measure of measures) {
        const kind = measure === 'amount' ? '&kind=decision.penalty' : '';
        const { data, meta } = await get(`/counts?measure=${measure}&organ=${code}&groupBy=year${kind}`);
        for (const { year, value } of data) found[`${measure} ${year}`] = value;
        const listed = (await get(`/records?measure=${measure}&organ=${code}${kind}&state=public`)).meta;
        const whole = (await get(`/counts?measure=${measure}&organ=${code}${kind}`)).meta.total;
        expect([measure, listed.total + listed.notPublic]).toEqual([measure, whole]);
        expect(meta.measure).toBe(measure);
      }
      expect(found).toEqual(expected);
    }
  });
});

it('moves the day in every row of the content, keeps the number, and says that the day came by hand', async () => {
  const documentId = await published();
  await notice().update({ documentId, locale: 'en', status: 'published', data: { title: 'On a training course' } });
  const { index_number, disclosed_on, disclosed_at } = await recordRow(app, documentId);
  await act(documentId, { act: 'correct', disclosedOn: '2016-07-01', reason: '录入有误' }).expect(200);

  const { data } = await get(`/records/${documentId}`);
  expect(data).toMatchObject({ disclosedOn: '2016-07-01', disclosedAt: '2016-06-30T16:00:00.000Z', migrated: true });
  const rows = await app.strapi.db.connection('notices').where({ document_id: documentId });
  expect(rows.map((row) => [row.index_number, row.disclosed_on])).toEqual(Array(4).fill([index_number, '2016-07-01']));

  await act(documentId, { act: 'correct', disclosedOn: disclosed_on, reason: '原日期无误' }).expect(200);
  expect((await get(`/records/${documentId}`)).data).toMatchObject({ disclosedAt: disclosed_at, migrated: false });
});

it('shows a voided record at its own address alone', async () => {
  const documentId = await published({ title: '误发的通知' });
  await act(documentId, { act: 'void', reasonCode: 'duplicate', reason: '与另一通知重复' }).expect(200);
  expect((await get(`/records/${documentId}`)).data).toMatchObject({
    state: 'voided',
    title: '误发的通知',
    reasonCode: 'duplicate',
    reason: '与另一通知重复',
    body: null,
  });
  expect((await get(`/records?state=all&organ=${code}`)).meta).toMatchObject({ records: 0, notPublic: 0 });
  await app.request.get(`/r/${documentId}`).expect(200);
});

it('writes every act into the log with who, why and what, and no sentence', async () => {
  const documentId = await published();
  await act(documentId, { act: 'withdraw', reasonCode: 'error', reason: '句子甲' }).expect(200);
  await act(documentId, { act: 'void', reasonCode: 'error', reason: '句子乙' }).expect(200);
  await act(documentId, { act: 'unvoid', reason: '句子丙' }).expect(200);
  await act(documentId, { act: 'correct', disclosedOn: '2016-07-01', reason: '句子丁' }).expect(200);
  await act(documentId, { act: 'restore', reason: '句子戊' }).expect(200);
  const events = await app.strapi.db
    .connection('disclosure_events')
    .where({ document_id: documentId })
    .orderBy('sequence');
  expect(events.map(({ action }) => action)).toEqual(['disclose', 'withdraw', 'void', 'unvoid', 'correct', 'restore']);
  for (const { actor, figures } of events.slice(1)) {
    expect(actor).toMatch(/^admin:\d+$/);
    expect(JSON.parse(figures)).toMatchObject({ reasonCode: expect.stringMatching(/^(error|other)$/) });
  }
  expect(JSON.stringify(events)).not.toContain('句子');
});
