import { createApiToken } from './accounts';
import { startApp, type TestApp } from './app';
import { createSecrets, SECRET, type Secrets } from './fixtures/secrets';
import { ANSWERED, ASKING_FOR_DRAFTS, NOT_ANSWERED, OF_OTHER_KINDS } from './fixtures/hostile-queries';

describe('drafts on the stock REST routes', () => {
  let app: TestApp;
  let secrets: Secrets;
  const as = (key?: string) => (key ? { Authorization: `Bearer ${key}` } : {});
  const get = (path: string, key?: string) => app.request.get(`/api/${path}`).set(as(key));
  const token = (...permissions: string[]) => createApiToken(app, { type: 'custom', permissions });

  beforeAll(async () => {
    app = await startApp();
    secrets = await createSecrets(app);
  });
  afterAll(() => app.stop());

  it.each(ASKING_FOR_DRAFTS)('refuses the public %s with 403', async (query) => {
    const { status, body, text } = await get(`notices?${query}`);
    expect(status).toBe(403);
    expect(body).toMatchObject({
      data: null,
      error: { status: 403, name: 'ForbiddenError', details: { accepts: 'published' } },
    });
    expect(text).not.toContain(SECRET);
  });

  it.each(NOT_ANSWERED)('answers 400 to %s and names the parameter', async (query) => {
    const { status, body } = await get(`notices?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ data: null, error: { status: 400, name: 'ValidationError' } });
    expect(Object.keys(body.error.details)).toEqual(['parameter', 'value', 'accepts']);
  });

  it.each(OF_OTHER_KINDS)('answers 400 to %s, which holds values of another kind', async (path) => {
    const { status, body } = await get(path);
    expect([status, body.error?.details?.parameter]).toEqual([400, expect.stringMatching(/^filters/)]);
  });

  it.each(ANSWERED)('answers %s without a word of drafts', async (query) => {
    for (const path of ['notices', `notices/${secrets.notice}`]) {
      const { status, body, text } = await get(`${path}?${query}`);
      const ofAList = path === 'notices' || !/^(filters|sort|_q|pagination)/.test(query);
      if (ofAList) expect([200, 404]).toContain(status);
      expect(text).not.toContain(query.includes(SECRET) ? `${SECRET} ` : SECRET);
      expect(text).not.toContain(secrets.draftNotice);
      expect(text).not.toContain(secrets.draftRegulation);
      const { pagination } = body.meta ?? {};
      if (pagination) expect(pagination.total).toBe(body.data.length);
    }
  });

  it('does not let a condition on drafts through relations match', async () => {
    const { body } = await get(`notices?filters[interprets][title][$startsWith]=${SECRET}`);
    expect(body.meta.pagination.total).toBe(0);
    const { body: drafts } = await get('notices?filters[interprets][publishedAt][$null]=true');
    expect(drafts.meta.pagination.total).toBe(0);
  });

  it('shows of a document only its published locales', async () => {
    const { body } = await get(`notices/${secrets.notice}?populate=localizations`);
    expect(body.data.localizations).toEqual([]);
  });

  it('answers for a draft as for a document that never was', async () => {
    const draft = await get(`notices/${secrets.draftNotice}`);
    const nothing = await get('notices/aaaaaaaaaaaaaaaaaaaaaaaa');
    expect([draft.status, draft.text]).toEqual([404, nothing.text]);
    expect((await get(`notices/${secrets.notice}?locale=${secrets.otherLocale}`)).text).toBe(nothing.text);
  });

  it('shows drafts to a token that may update that type', async () => {
    const key = await token('api::notice.notice.find', 'api::notice.notice.update');
    const { status, text } = await get('notices?status=draft', key);
    expect(status).toBe(200);
    expect(text).toContain(`${SECRET} notice`);
    const full = await createApiToken(app, { type: 'full-access' });
    expect((await get('notices?status=draft&populate=*', full)).text).toContain(`${SECRET} regulation`);
    await get('notices?status[]=draft', full).expect(400);
  });

  it('shows none to a token that may only read, or may update only another type', async () => {
    const reader = await createApiToken(app, { type: 'read-only' });
    await get('notices', reader).expect(200);
    await get('notices?status=draft', reader).expect(403);
    const other = await token('api::notice.notice.find', 'api::regulation.regulation.update');
    await get('notices?status=draft', other).expect(403);
  });

  it.each(['populate=interprets', 'populate=*', 'filters[interprets][title][$startsWith]=C', 'sort=interprets.title'])(
    'does not lead from drafts of one type to drafts of another by %s',
    async (query) => {
      const key = await token(
        'api::notice.notice.find',
        'api::notice.notice.update',
        'api::regulation.regulation.find',
      );
      await get(`notices?status=draft&${query}`, key).expect(403);
    },
  );

  it('lets a token write a draft that it may create', async () => {
    const key = await token('api::rule.rule.create', 'api::organ.organ.find');
    const data = { title: '值班制度', madeOn: '2016-01-01', origin: 'own', organ: await organ() };
    const { status } = await app.request.post('/api/rules?status=draft').set(as(key)).send({ data });
    expect(status).toBe(201);
  });

  const organ = async () => (await app.strapi.documents('api::organ.organ').findFirst({}))?.documentId;
});
