import { createApiToken } from './accounts';
import { startApp, type TestApp } from './app';
import { createSecrets, SECRET, type Secrets } from './fixtures/secrets';

/** Query strings after `/api/notices?`; every one asks for a draft, or would tell of one. */
const ASKING_FOR_DRAFTS = [
  'status=draft',
  'status=Draft',
  'status=DRAFT',
  'STATUS=draft',
  'Status=draft',
  '%73tatus=draft',
  'status=%64raft',
  'status[]=draft',
  'status[0]=draft',
  'status[$eq]=draft',
  'status=published&status=draft',
  'status=draft&status=published',
  'status=',
  'status=modified',
  'status=any',
  'publicationFilter=never-published-document',
  'publicationFilter=modified',
  'publicationFilter=has-published-version-document',
  'publicationfilter=modified',
  'hasPublishedVersion=false',
  'hasPublishedVersion=true',
  'HASPUBLISHEDVERSION=false',
  'hasPublishedVersion[]=false',
  'publicationState=preview',
  'populate[interprets][status]=draft',
  'populate[interprets][publicationFilter]=modified',
  'populate[localizations][status]=draft',
  'populate[localizations][hasPublishedVersion]=false',
];

const NOT_ANSWERED = [
  'lookup[publishedAt][$null]=true',
  'lookup=x',
  'where[id]=1',
  '_where[id]=1',
  'filters[localizations][title][$startsWith]=C',
  'filters[$or][0][localizations][title][$startsWith]=C',
  'filters[$and][0][$not][localizations][title][$startsWith]=C',
  'filters[title][localizations][title][$startsWith]=C',
  'filters[interprets][localizations][title][$startsWith]=C',
  'filters[interprets][interprets][title]=x',
  'sort=localizations.title',
  'sort=localizations:title',
  'sort[localizations][title]=asc',
  'sort[0]=title&sort[1]=localizations.title:desc',
  'sort[]=interprets.localizations.title',
  'populate[interprets][filters][localizations][title][$startsWith]=C',
  'populate[interprets][sort]=localizations.title',
  'populate[localizations][filters][localizations][title][$startsWith]=C',
  'populate[attachments][filters][related][title][$startsWith]=C',
  'filters[attachments][related][id]=1',
  'filters[attachments][folder][name]=x',
  'filters[attachments][folderPath]=/1',
  'sort=attachments.folderPath',
  'populate[attachments][populate]=related',
  'populate[attachments][populate][related][count]=true',
  'populate[attachments][populate]=folder',
  'populate=attachments.related',
  'populate[localizations][count]=true',
  'populate[interprets][count]=true',
  'populate=createdBy',
  'populate=updatedBy',
  'populate[createdBy][fields]=email',
  'filters[createdBy][email][$startsWith]=a',
  'filters[updatedBy][resetPasswordToken][$startsWith]=a',
  'filters[$not][updatedBy][password][$startsWith]=a',
  'sort=createdBy.email',
  'fields=createdBy',
  'fields[]=updatedBy',
  'filters[t0.password]=x',
  'filters[__proto__][title]=x&nothing=1',
  'filters=x',
  'filters[]=',
  'filters[0]=1',
  'filters[0][title]=x',
  'filters[$eq]=1',
  'filters[$or]=1',
  'filters[$or][0]=1',
  'filters[$or][]=',
  'filters[$or][title]=x',
  'filters[$and]=',
  'filters[$not]=1',
  'filters[$not][0]=1',
  'filters[title][$or][0][$eq]=a',
  'filters[title][$and][0][$eq]=a',
  'filters[title][$not]=1',
  'filters[title][$not][$or]=1',
  'filters[title][$jsonSupersetOf]=x',
  'filters[title][0][$eq]=a',
  'filters[organ][$or]=1',
  'filters[organ][$not][$eq]=1',
  'filters[organ][$not][name]=x',
  'filters[organ][$eq]=1&filters[organ][name]=x',
  'filters[organ][name][$or][]=1',
  'filters[organ]=2147483648',
  'populate[interprets][filters][$or]=1',
  'filters[id]=2147483648',
  'filters[id]=1.5',
  'filters[id][$contains]=1',
  'filters[madeOn]=x',
  'filters[madeOn]=2016-02-31',
  'filters[madeOn]=0000-01-01',
  'filters[madeOn][$contains]=2016',
  'filters[publishedAt]=x',
  'filters[keywords]=x',
  'filters[keywords][$contains]=x',
  'filters[attachments][formats][$contains]=x',
  'fields=',
  'fields[]=',
  'populate=nothing',
  'populate[organ][populate][parent][populate]=parent',
  'populate=organ.parent.parent',
  'populate[organ][populate][parent][fields]=password',
  'fields=password',
  'sort=password',
  'nothing=1',
  'page=1',
  'limit=1000',
  'count=true',
  'ordering=x',
  'pagination[pageSize]=101',
  'pagination[pageSize]=100000',
  'pagination[pageSize]=-1',
  'pagination[limit]=-1',
  'pagination[limit]=1e9',
  'pagination[page]=0',
  'pagination[everything]=1',
  'locale[$ne]=zh-Hans',
  'locale[]=en&locale[]=zh-Hans',
  '_q[$startsWith]=C',
  `_q=${'x'.repeat(101)}`,
  `filters[id][$in]=${Array.from({ length: 101 }, (_, i) => i).join('&filters[id][$in]=')}`,
  Array.from({ length: 60 }, (_, i) => `filters[$or][${i}][title]=x`).join('&'),
];

const ANSWERED = [
  '',
  'status=published',
  'populate=*',
  'populate=localizations',
  'populate[localizations]=true',
  'populate[localizations][fields]=title',
  'populate[localizations][filters][title][$startsWith]=C',
  'populate[localizations][populate]=interprets',
  'populate=interprets',
  'populate[interprets][populate][localizations][fields]=title',
  'populate[interprets][populate][organ]=true',
  'populate=organ.parent,attachments',
  'populate[0]=organ&populate[1]=topic',
  'locale=*',
  'locale=*&populate=*',
  'locale=en',
  'locale=zh-Hans',
  '_q=C',
  `_q=${SECRET}`,
  'fields=title,kind',
  'fields[0]=title',
  'sort=title:desc,madeOn',
  'sort[0]=organ.name&sort[1]=madeOn:desc',
  `filters[title][$startsWith]=${SECRET}`,
  `filters[interprets][title][$startsWith]=${SECRET}`,
  'filters[interprets][publishedAt][$null]=true',
  'filters[publishedAt][$null]=true&populate=*',
  'filters[$or][0][title][$contains]=x&filters[$or][1][kind][$in]=announcement&filters[$or][1][kind][$in]=news',
  'filters[organ][code][$eq]=bureau',
  'filters[organ][$or][0][code]=bureau&filters[organ][$or][1][name]=x',
  'filters[$not][organ][code]=bureau',
  'filters[title][$not][$containsi]=x',
  'filters[keywords][$notNull]=true',
  'filters[id][$in]=1&filters[id][$in]=2147483647',
  'filters[madeOn][$gte]=2016-01-01&pagination[page]=1&pagination[pageSize]=100&pagination[withCount]=true',
];

/** What PostgreSQL fails on and SQLite does not mind. */
const OF_OTHER_KINDS = [
  'decisions?filters[quantity]=1.5',
  'decisions?filters[quantity]=99999999999',
  'decisions?filters[amountYuan]=x',
  'reports?filters[dataYear]=99999999999',
  'reports?filters[dataYear][$startsWith]=20',
  'reports?filters[channels]=x',
  'organs?filters[formerNames][$in]=x',
  'organs?filters[parent][id][$between]=1&filters[parent][id][$between]=2147483648',
];

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
