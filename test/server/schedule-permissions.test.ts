import { createAdmin, createApiToken } from './accounts';
import { startApp, type TestApp } from './app';
import { asking } from './asking';
import { createOrgan } from './documents';
import { draftNotice, inMs, MINUTE_MS, NOTICE } from './schedule';

describe('who may schedule a notice', () => {
  let app: TestApp;
  let organ: string;
  let plan: number;

  beforeAll(async () => {
    app = await startApp({ env: { SCHEDULE_WORKER: 'false' } });
    organ = await createOrgan(app.strapi, 'zjj');
    await mayReadNotices();
    const chief = asking(app, await createAdmin(app));
    const { body } = await chief.post('/schedule/actions', { data: await wish() }).expect(201);
    plan = body.data.id;
  });
  afterAll(() => app.stop());

  /** As an administrator ticks it: Strapi's new roles may do nothing in any language, and editors publish nothing. */
  const mayPublishNotices = async (locales: readonly string[] | null) => {
    const publish = { action: 'plugin::content-manager.explorer.publish', subject: NOTICE };
    const permissions = app.strapi.db.query('admin::permission');
    const role = await app.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-editor' } });
    await permissions.deleteMany({ where: { ...publish, role: role.id } });
    if (locales) {
      await permissions.create({ data: { ...publish, role: role.id, conditions: [], properties: { locales } } });
    }
  };
  const mayReadNotices = async () => {
    const permissions = app.strapi.db.query('admin::permission');
    const where = { action: 'plugin::content-manager.explorer.read', subject: NOTICE };
    for (const { id, properties } of await permissions.findMany({ where })) {
      await permissions.update({ where: { id }, data: { properties: { ...properties, locales: ['zh-Hans', 'en'] } } });
    }
  };

  const wish = async () => ({
    contentType: NOTICE,
    documentId: await draftNotice(app, organ),
    locale: 'zh-Hans',
    action: 'publish',
    dueAt: inMs(60 * MINUTE_MS),
  });

  it.each([
    ['nobody', async () => undefined, 401],
    ['a token that may only read', () => createApiToken(app, { type: 'read-only' }), 403],
    [
      'a token of another type',
      () => createApiToken(app, { type: 'custom', permissions: ['api::rule.rule.update'] }),
      403,
    ],
    [
      'a token that may do everything but update',
      () =>
        createApiToken(app, {
          type: 'custom',
          permissions: [`${NOTICE}.find`, `${NOTICE}.create`, `${NOTICE}.delete`],
        }),
      403,
    ],
    ['a key of the admin', () => createAdmin(app), 401],
    [
      'a token that may update notices',
      () => createApiToken(app, { type: 'custom', permissions: [`${NOTICE}.update`] }),
      200,
    ],
    ['a full token', () => createApiToken(app, { type: 'full-access' }), 200],
  ])('through the content API: %s', async (_who, keyOf, status) => {
    const program = asking(app, await keyOf());
    const data = await wish();
    const answers = {
      set: await program.post('/api/schedule/actions', { data }),
      list: await program.get(`/api/schedule/actions?contentType=${NOTICE}`),
      move: await program.patch(`/api/schedule/actions/${plan}`, { data: { dueAt: inMs(90 * MINUTE_MS) } }),
      health: await program.get('/api/schedule/health'),
    };
    // Whoever may publish some other type may know how the schedule is.
    const health = _who === 'a token of another type' ? 200 : status;
    expect(Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, answer.status]))).toEqual({
      set: status === 200 ? 201 : status,
      list: status,
      move: status,
      health,
    });
  });

  it('shows a token only actions of types that it may update', async () => {
    const rules = asking(app, await createApiToken(app, { type: 'custom', permissions: ['api::rule.rule.update'] }));
    expect((await rules.get('/api/schedule/actions').expect(200)).body).toMatchObject({ data: [], meta: { total: 0 } });
  });

  const asked = async (key: string | undefined) => {
    const clerk = asking(app, key);
    const own = `/schedule/actions/${plan}`;
    const { documentId } = await wish();
    const page = await clerk.get('/schedule/actions');
    const answers = {
      list: page,
      events: await clerk.get(`${own}/events`),
      panel: await clerk.get(`/schedule/documents/${NOTICE}/${documentId}?locale=zh-Hans`),
      set: await clerk.post('/schedule/actions', { data: await wish() }),
      move: await clerk.put(own, { data: { dueAt: inMs(120 * MINUTE_MS) } }),
    };
    return Object.fromEntries(Object.entries(answers).map(([name, { status }]) => [name, status]));
  };
  const ALL = { list: 200, events: 200, panel: 200, set: 201, move: 200 };
  const NOTHING = { list: 401, events: 401, panel: 401, set: 401, move: 401 };

  it('in the admin: editors who may publish may, authors only look at what is theirs', async () => {
    expect(await asked(undefined)).toEqual(NOTHING);
    await mayPublishNotices(['zh-Hans', 'en']);
    expect(await asked(await createAdmin(app, { role: 'strapi-editor' }))).toEqual(ALL);
    // Not the author's own notice: its panel is not found, as in the content manager.
    expect(await asked(await createAdmin(app, { role: 'strapi-author' }))).toEqual({
      list: 200,
      events: 200,
      panel: 404,
      set: 403,
      move: 403,
    });
  });

  it('does not tell an author the titles of what others wrote', async () => {
    const author = asking(app, await createAdmin(app, { role: 'strapi-author' }));
    const { body } = await author.get('/schedule/actions').expect(200);
    const [action] = body.data.filter(({ id }: { id: number }) => id === plan);
    expect(action).toMatchObject({ title: null, mayPublish: false });
    const chief = asking(app, await createAdmin(app));
    const seen = (await chief.get('/schedule/actions')).body.data.filter(({ id }: { id: number }) => id === plan);
    expect(seen).toMatchObject([{ title: '关于做好政务公开工作的通知', mayPublish: true, requesterName: 'Test User' }]);
  });

  it('needs the right to publish the type, and in that language', async () => {
    const key = await createAdmin(app, { role: 'strapi-editor' });
    await mayPublishNotices(['en']);
    expect(await asked(key)).toMatchObject({ set: 403, move: 403, list: 200 });
    await mayPublishNotices(['zh-Hans']);
    expect(await asked(key)).toEqual(ALL);
    await mayPublishNotices(null);
    expect(await asked(key)).toMatchObject({ set: 403, move: 403, list: 200 });
  });

  it('tells what a draft lacks to whoever can set or change its schedule, in each language where none is named', async () => {
    const documentId = await draftNotice(app, organ, { kind: null });
    const panel = async (key: string) =>
      (await asking(app, key).get(`/schedule/documents/${NOTICE}/${documentId}`).expect(200)).body.data;
    const chief = await panel(await createAdmin(app));
    expect(chief.problems).toEqual([{ locale: 'zh-Hans', path: 'kind', message: '“类别”为必填项' }]);

    await mayPublishNotices(null);
    expect(await panel(await createAdmin(app, { role: 'strapi-editor' }))).toMatchObject({
      can: { set: false, change: false },
      problems: [],
    });
  });

  it('ends with the account, while what was scheduled stays and is marked', async () => {
    const chief = asking(app, await createAdmin(app));
    const key = await createAdmin(app);
    const { body } = await asking(app, key)
      .post('/schedule/actions', { data: await wish() })
      .expect(201);
    const { id, requestedBy } = body.data;
    await app.strapi.db
      .query('admin::user')
      .update({ where: { id: Number(requestedBy.split(':')[1]) }, data: { isActive: false } });

    expect(await asked(key)).toEqual(NOTHING);
    const { body: page } = await chief.get('/schedule/actions?limit=100').expect(200);
    expect(page.data.find((action: { id: number }) => action.id === id)).toMatchObject({
      state: 'scheduled',
      requesterActive: false,
    });
  });
});
