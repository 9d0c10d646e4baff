import { createApiToken } from './accounts';
import { startApp, type TestApp } from './app';
import { asking } from './asking';
import { createOrgan, documents } from './documents';
import { draftNotice, inMs, MINUTE_MS, NOTICE } from './schedule';

describe('an office program with a token that may publish notices', () => {
  let app: TestApp;
  let organ: string;
  let office: ReturnType<typeof asking>;
  const anybody = () => asking(app);

  beforeAll(async () => {
    app = await startApp({ env: { SCHEDULE_WORKER: 'false' } });
    organ = await createOrgan(app.strapi, 'zjj');
    office = asking(app, await createApiToken(app, { type: 'custom', permissions: [`${NOTICE}.update`] }));
  });
  afterAll(() => app.stop());

  const wish = async (more: object = {}) => ({
    contentType: NOTICE,
    documentId: await draftNotice(app, organ),
    locale: 'zh-Hans',
    action: 'publish',
    dueAt: inMs(60 * MINUTE_MS),
    ...more,
  });
  const set = async (more: object = {}) =>
    (await office.post('/api/schedule/actions', { data: await wish(more) }).expect(201)).body.data;

  it('schedules a draft, and everybody learns when something changes next, but not what', async () => {
    const data = await wish({ dueAt: '2099-07-01T09:00', timeZone: 'Asia/Shanghai' });
    const { body } = await office.post('/api/schedule/actions', { data }).expect(201);
    expect(body.data).toMatchObject({
      ...data,
      dueAt: '2099-07-01T01:00:00.000Z',
      state: 'scheduled',
      group: null,
      requesterActive: true,
      requestedBy: expect.stringMatching(/^content-api-token:\d+$/),
    });

    const answer = await anybody()
      .get('/api/schedule/next-change')
      .set('Origin', 'https://www.example.org')
      .expect(200);
    expect(answer.body).toEqual({ data: { at: '2099-07-01T01:00:00.000Z' } });
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['cache-control']).toMatch(/^public, max-age=\d+$/);
    await office.delete(`/api/schedule/actions/${body.data.id}`).expect(200);
    expect((await anybody().get('/api/schedule/next-change')).body).toEqual({ data: { at: null } });
  });

  it('hears what the draft lacks, in which language, by field', async () => {
    const documentId = await draftNotice(app, organ, { kind: null });
    const { body } = await office.post('/api/schedule/actions', { data: await wish({ documentId }) }).expect(400);
    expect(body.error.details.code).toBe('draft_invalid');
    expect(body.error.details.errors).toEqual([{ locale: 'zh-Hans', path: 'kind', message: '“类别”为必填项' }]);
  });

  it.each([
    ['contentType', { contentType: 7 }],
    ['documentId', { documentId: '' }],
    ['action', { action: 'archive' }],
    ['dueAt', { dueAt: 'tomorrow' }],
    ['dueAt', { dueAt: '2001-01-01T09:00' }],
    ['timeZone', { timeZone: 'Mars/Olympus' }],
    ['locale', { locale: 'tlh' }],
    ['publishLatest', { publishLatest: 'yes' }],
    ['reasonCode', { action: 'unpublish', reasonCode: 'boredom' }],
    // Sealing erases words for good, and asks for a right of its own.
    ['reasonCode', { action: 'unpublish', reasonCode: 'privacy' }],
    ['reasonCode', { action: 'unpublish', reasonCode: 'secrecy' }],
    ['reasonCode', { action: 'unpublish', reasonCode: 'order' }],
    ['reason', { action: 'unpublish', reason: '已由新公示取代。\n特此说明。' }],
    ['reason', { action: 'unpublish', reason: '长'.repeat(501) }],
    ['publishAt', { publishAt: '2099-01-01T09:00' }],
  ])('is told that the field %s takes something else', async (field, wrong) => {
    const { body } = await office.post('/api/schedule/actions', { data: await wish(wrong) }).expect(400);
    expect(body.error.details).toMatchObject({ code: 'invalid', field });
    expect(body.error.message).toContain(field);
  });

  it('is told by name of a field, a parameter or a body that nobody knows', async () => {
    const { id } = await set();
    const here = `/api/schedule/actions/${id}`;
    expect((await office.patch(here, { data: { due: 'x' } }).expect(400)).body.error.details.field).toBe('due');
    expect((await office.patch(here, { data: {} }).expect(400)).body.error.details.field).toBe('data');
    expect((await office.post('/api/schedule/actions', {}).expect(400)).body.error.details.field).toBe('data');
    for (const [parameter, value] of Object.entries({ sort: 'dueAt', state: 'late', limit: '101', from: 'today' })) {
      const { body } = await office.get(`/api/schedule/actions?${parameter}=${value}`).expect(400);
      expect(body.error.details).toMatchObject({ parameter, value });
      expect(body.error.details.accepts).toBeTruthy();
    }
    expect((await anybody().get('/api/schedule/next-change?of=what').expect(400)).body.error.details.parameter).toBe(
      'of',
    );
  });

  it('cannot schedule the same twice, and can again once it is cancelled', async () => {
    const data = await wish();
    const first = await office.post('/api/schedule/actions', { data }).expect(201);
    const { body } = await office.post('/api/schedule/actions', { data }).expect(409);
    expect(body.error).toMatchObject({ status: 409, details: { code: 'conflict' } });

    const here = `/api/schedule/actions/${first.body.data.id}`;
    expect((await office.delete(here).expect(200)).body.data.state).toBe('cancelled');
    await office.delete(here).expect(409);
    await office.post('/api/schedule/actions', { data }).expect(201);
  });

  it('sets a list together or not at all, and moves it as one', async () => {
    const list = [await wish(), await wish()];
    const broken = [...list, await wish({ documentId: 'nobodyknowsthisdocument' })];
    expect((await office.post('/api/schedule/actions', { data: broken }).expect(404)).body.error.details.field).toBe(
      '2.documentId',
    );
    const { body } = await office.post('/api/schedule/actions', { data: list }).expect(201);
    const [{ group }] = body.data;

    const listed = await office.get(`/api/schedule/actions?group=${group}&state=scheduled,failed&limit=1`).expect(200);
    expect(listed.body).toMatchObject({ data: [{ group }], meta: { total: 2, limit: 1, offset: 0 } });

    const moved = await office.patch(`/api/schedule/groups/${group}`, { data: { minutes: 30 } }).expect(200);
    const later = body.data.map(({ dueAt }: { dueAt: string }) =>
      new Date(Date.parse(dueAt) + 30 * 60_000).toISOString(),
    );
    expect(moved.body.data.map(({ dueAt }: { dueAt: string }) => dueAt)).toEqual(later);
    await office.patch('/api/schedule/groups/nogroup', { data: { minutes: 30 } }).expect(404);
  });

  it('is told by its place of what stands twice in a list', async () => {
    const documentId = await draftNotice(app, organ);
    const one = { contentType: NOTICE, documentId, action: 'publish', dueAt: '2098-01-01T08:00' };
    const { body } = await office.post('/api/schedule/actions', { data: [one, one] }).expect(400);
    expect(body.error.details.field).toBe('1.documentId');
    expect(body.error.details.sentence['zh-Hans']).toContain('与第 1 项相同');
  });

  it('moves an action, and settles it after the draft was changed', async () => {
    const { id, documentId } = await set();
    const here = `/api/schedule/actions/${id}`;
    const moved = await office
      .patch(here, { data: { dueAt: '2099-01-01T08:00', timeZone: 'Asia/Shanghai' } })
      .expect(200);
    expect(moved.body.data.dueAt).toBe('2099-01-01T00:00:00.000Z');

    const told = jest.spyOn(app.strapi.log, 'warn');
    await documents(app.strapi, 'notice').update({ documentId, locale: 'zh-Hans', data: { title: '关于停水的公告' } });
    expect(told).toHaveBeenCalledWith(`schedule: action ${id} waits for a person: draft_changed`);
    const waiting = await office.get(`/api/schedule/actions?documentId=${documentId}&state=needs_review`);
    expect(waiting.body.data).toMatchObject([{ id, error: { code: 'draft_changed' } }]);
    expect((await office.patch(here, { data: { state: 'scheduled' } }).expect(200)).body.data).toMatchObject({
      state: 'scheduled',
      error: null,
    });
    await office.patch('/api/schedule/actions/999999999', { data: { state: 'scheduled' } }).expect(404);
    await office.delete('/api/schedule/actions/99999999999999999999').expect(404);
    await office.delete('/api/schedule/actions/x').expect(404);
  });

  it('is told by name of what a change would leave aside', async () => {
    const { id } = await set();
    const down = await set({ action: 'unpublish' });
    const refused = async (action: number, data: object) =>
      (await office.patch(`/api/schedule/actions/${action}`, { data }).expect(400)).body.error.details.field;
    expect(await refused(id, { state: 'scheduled', timeZone: 'Asia/Tokyo' })).toBe('timeZone');
    expect(await refused(id, { timeZone: 'Asia/Tokyo' })).toBe('timeZone');
    expect(await refused(down.id, { publishLatest: true })).toBe('publishLatest');
    await office.delete(`/api/schedule/actions/${down.id}`).expect(200);
  });

  it('asks how the schedule is; a load balancer learns whether the server is ready, and no more', async () => {
    const { body } = await office.get('/api/schedule/health').expect(200);
    expect(body.data).toMatchObject({ overdue: 0, oldestOverdueMs: 0, failed: 0, needsReview: 0 });
    expect((await anybody().get('/api/readyz').expect(200)).body).toEqual({ data: { ready: true } });
  });
});
