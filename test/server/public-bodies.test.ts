import { gzipSync } from 'node:zlib';
import { startApp, type TestApp } from './app';

const GZIP = gzipSync('{"data":{}}');

const UNREADABLE: readonly [string, Record<string, string>, string | Buffer][] = [
  ['a form without its boundary', { 'Content-Type': 'multipart/form-data' }, 'x'],
  ['a form with another boundary', { 'Content-Type': 'multipart/form-data; boundary=a' }, '--b\r\n\r\nx\r\n--b--\r\n'],
  ['a form that breaks off', { 'Content-Type': 'multipart/form-data; boundary=a' }, '--a\r\nContent-Disposition: form'],
  ['what is no JSON', { 'Content-Type': 'application/json' }, '{'],
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
});
