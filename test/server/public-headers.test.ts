import { startApp, type TestApp } from './app';

describe('what answers say besides their content', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it.each(['/', '/r/abc', '/api/notices', '/nothing.html', '/graphql'])(
    '%s runs nothing but our own files',
    async (path) => {
      const { headers } = await app.request.get(path);
      const policy = headers['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );

  it('promises encryption only where there is any', async () => {
    const plain = await app.request.get('/api/notices');
    expect(plain.headers['strict-transport-security']).toBeUndefined();
    app = await app.restart({ PUBLIC_URL: 'https://www.example.gov.cn' });
    const encrypted = await app.request.get('/api/notices');
    expect(encrypted.headers['strict-transport-security']).toMatch(/max-age=31536000/);
  });

  it.each([
    ['get', '/mcp'],
    ['post', '/mcp'],
    ['get', '/admin/transfer/runner/push'],
    ['get', '/admin/transfer/runner/pull'],
    ['get', '/documentation'],
    ['get', '/openapi.json'],
    ['get', '/api/openapi.json'],
    ['get', '/_health/secret'],
    ['get', '/.env'],
    ['get', '/..%2f.env'],
  ] as const)('%s %s is not there', async (method, path) => {
    const { status, text } = await app.request[method](path);
    expect([401, 403, 404, 405]).toContain(status);
    expect(text).not.toContain('SECRET');
  });

  it('tells nothing of the inside when something fails', async () => {
    const { connection } = app.strapi.db;
    await connection.schema.renameTable('topics', 'topics_away');
    try {
      const rest = await app.request.get('/api/topics');
      expect(rest.status).toBe(500);
      expect(rest.body).toEqual({
        data: null,
        error: { status: 500, name: 'InternalServerError', message: 'Internal Server Error' },
      });
      const { body } = await app.request.post('/graphql').send({ query: '{ topics { name } }' });
      expect(body.errors).toEqual([
        { message: 'Internal Server Error', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
      ]);
    } finally {
      await connection.schema.renameTable('topics_away', 'topics');
    }
  });

  it.each([
    '/api/notices?filters[madeOn][$gte]=not-a-day',
    '/api/notices?filters[id][$eq]=x',
    '/api/notices?filters[kind][$eq]=nothing',
    "/api/notices?filters[title][$eq]='%20OR%201=1--",
    '/api/notices/%00',
    '/api/notices/%27',
    '/api/notices?sort=title:sideways',
    '/api/notices?locale=xx',
    '/api/notices?filters[title][$regex]=x',
    '/api/notices?filters[title][$eq][x]=y',
    '/api/notices?filters[title][$between]=1',
    '/api/notices?filters[organ]=x',
    '/api/notices?populate[organ][filters][name][$eq]=x',
    '/api/%',
  ])('%s does not bring it down', async (path) => {
    const { status, text } = await app.request.get(path);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/select |SQLITE|node_modules|stack|t0\./i);
  });
});
