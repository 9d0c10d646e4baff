import { startApp, type TestApp } from './app';

const LISTED = 'https://www.example.gov.cn';
const OTHER = 'https://elsewhere.example';
const ALLOWED = 'access-control-allow-origin';
const CREDENTIALS = 'access-control-allow-credentials';

describe('who may ask from another website', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ env: { CORS_ORIGINS: LISTED } });
  });
  afterAll(() => app.stop());

  describe.each(['/api/disclosure/years', '/API/Disclosure/years', '/api/disclosure/nothing-of-the-kind'])(
    '%s',
    (path) => {
      it.each([LISTED, OTHER, 'null', undefined])('may be read from %s, without credentials', async (origin) => {
        const request = app.request.get(path);
        const { headers } = await (origin ? request.set('Origin', origin) : request);
        expect(headers[ALLOWED]).toBe('*');
        expect(headers[CREDENTIALS]).toBeUndefined();
        expect(headers['access-control-expose-headers']).toBe('ETag, Link, Retry-After, Content-Disposition');
      });

      it('answers a preflight for reading', async () => {
        const { status, headers, text } = await app.request.options(path).set({
          Origin: OTHER,
          'Access-Control-Request-Method': 'GET',
          'Access-Control-Request-Headers': 'if-none-match',
        });
        expect([status, text]).toEqual([204, '']);
        expect(headers[ALLOWED]).toBe('*');
        expect(headers['access-control-allow-methods']).toBe('GET, HEAD');
        expect(headers['access-control-allow-headers']).toBe('if-none-match');
        expect(headers[CREDENTIALS]).toBeUndefined();
      });

      it.each(['post', 'put', 'patch', 'delete'] as const)('is not to be written by %s', async (method) => {
        const { status, headers, body } = await app.request[method](path).set('Origin', OTHER).send({});
        expect(status).toBe(405);
        expect(headers.allow).toBe('GET, HEAD');
        expect(headers[ALLOWED]).toBe('*');
        expect(body).toEqual({
          data: null,
          error: {
            status: 405,
            name: 'MethodNotAllowedError',
            message: expect.stringContaining('GET, HEAD'),
            details: {},
          },
        });
      });
    },
  );

  describe.each(['/api/notices', '/graphql', '/api/disclosure-not', '/uploads/nothing.pdf', '/'])('%s', (path) => {
    it('is open with credentials to a listed website', async () => {
      const { headers } = await app.request.get(path).set('Origin', LISTED);
      expect([headers[ALLOWED], headers[CREDENTIALS]]).toEqual([LISTED, 'true']);
    });

    it.each([OTHER, `${LISTED}.evil.example`, 'https://example.gov.cn', 'null', undefined])(
      'is closed to %s',
      async (origin) => {
        for (const method of ['get', 'options'] as const) {
          const request = app.request[method](path).set('Access-Control-Request-Method', 'POST');
          const { headers } = await (origin ? request.set('Origin', origin) : request);
          expect(headers).not.toHaveProperty(ALLOWED);
          expect(headers).not.toHaveProperty(CREDENTIALS);
        }
      },
    );
  });
});

describe('a list of origins with *', () => {
  it('is refused at start, in words', async () => {
    await expect(startApp({ env: { CORS_ORIGINS: '*' } })).rejects.toThrow(/CORS_ORIGINS takes origins/);
  });
});
