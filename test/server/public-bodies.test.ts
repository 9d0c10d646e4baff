import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { startApp, type TestApp } from './app';

const GZIP = gzipSync('{"data":{}}');
const compressed = (encoding: string) => ({ 'Content-Type': 'application/json', 'Content-Encoding': encoding });

const UNREADABLE: readonly [string, Record<string, string>, string | Buffer][] = [
  ['a form without its boundary', { 'Content-Type': 'multipart/form-data' }, 'x'],
  ['a form with another boundary', { 'Content-Type': 'multipart/form-data; boundary=a' }, '--b\r\n\r\nx\r\n--b--\r\n'],
  ['a form that breaks off', { 'Content-Type': 'multipart/form-data; boundary=a' }, '--a\r\nContent-Disposition: form'],
  ['what is no JSON', { 'Content-Type': 'application/json' }, '{'],
  ['what is no gzip', compressed('gzip'), 'garbage'],
  ['gzip that breaks off', compressed('gzip'), GZIP.subarray(0, 12)],
  ['what is no deflate', compressed('deflate'), 'garbage'],
  ['what is no Brotli', compressed('br'), 'garbage'],
  ['a NUL', { 'Content-Type': 'application/json' }, '{"identifier":"a\\u0000","email":"a\\u0000","password":"x"}'],
  ['a name with a NUL', { 'Content-Type': 'application/json' }, '{"email":{"a\\u0000":1}}'],
  ['a form with a NUL', { 'Content-Type': 'application/x-www-form-urlencoded' }, 'identifier=%00&password=x'],
];

const PATHS = ['/', '/admin/login', '/api/notices', '/api/auth/local', '/api/upload', '/nothing'];

describe('a body that cannot be read', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it.each(UNREADABLE)('is refused: %s', async (_, headers, content) => {
    for (const path of PATHS) {
      const request = app.request.post(path).set(headers);
      request.write(content);
      const { status, body } = await request;
      expect([path, status, body.error?.status]).toEqual([path, 400, 400]);
    }
  });

  it('is not one that is merely compressed', async () => {
    const request = app.request.post('/api/notices').set('Content-Type', 'application/json');
    request.set('Content-Encoding', 'gzip').write(GZIP);
    const { status } = await request;
    expect(status).toBe(403);
  });

  it('is not nested without end, and need not be there at all', async () => {
    const deep = `{"email":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    for (const path of ['/api/auth/local', '/admin/register', '/admin/register-admin', '/api/auth/forgot-password']) {
      await app.request.post(path).set('Content-Type', 'application/json').send(deep).expect(400);
      expect((await app.request.post(path)).status).toBeLessThan(500);
    }
  });

  it('is the client’s mistake, which the log does not tell as a failure of the server', async () => {
    const told: unknown[] = [];
    app.strapi.log.on('data', ({ level, message }: { level: string; message: string }) => {
      if (/error|warn/.test(level)) told.push(message);
    });
    await app.request.post('/api/notices').set('Content-Type', 'application/json').send('{').expect(400);
    await app.request.post('/api/notices').set('Content-Type', 'application/json').send('"x"').expect(400);
    await app.request
      .post('/api/notices')
      .send({ text: 'x'.repeat(2_000_000) })
      .expect(413);
    const request = app.request.post('/api/notices').set(compressed('zstd'));
    request.write('garbage');
    expect((await request).body.error).toMatchObject({ status: 415, details: {} });
    await app.request.get('/uploads/..%5cx').expect(403);
    expect(told).toEqual([]);

    app.strapi.log.error('as a test');
    expect(told).toHaveLength(1);
  });
});

describe('an address without a path', () => {
  it('is refused', async () => {
    const app = await startApp();
    const server = app.strapi.server.httpServer.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const [answer] = (await once(get({ port, path: 'http://' }), 'response')) as [IncomingMessage];
    answer.resume();
    expect(answer.statusCode).toBe(400);
    await app.stop();
  });
});
