import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createApiToken } from './accounts';
import { startApp, type TestApp } from './app';
import { verified } from './commands';
import { createOrgan, documents, publishNew } from './documents';

const SCRIPT = '<script>alert(1)</script>';
const SVG = `<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`;
const HTML = `<!doctype html><html><body>${SCRIPT}</body></html>`;
const XML = `<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>`;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

const REFUSED: readonly [string, string, string | Buffer, string][] = [
  ['a drawing that runs scripts', 'x.svg', SVG, 'image/svg+xml'],
  ['the same with a prolog', 'x.svg', `<?xml version="1.0"?>${SVG}`, 'image/svg+xml'],
  ['the same said to be a picture', 'x.svg', SVG, 'image/png'],
  ['a page', 'x.html', HTML, 'text/html'],
  ['a page said to be text', 'x.html', HTML, 'text/plain'],
  ['a page by another ending', 'x.xhtml', HTML, 'application/xhtml+xml'],
  ['XML', 'x.xml', XML, 'application/xml'],
  ['XML said to be text', 'x.xml', XML, 'text/xml'],
  ['a script', 'x.js', 'alert(1)', 'text/javascript'],
  ['a module', 'x.mjs', 'alert(1)', 'application/javascript'],
  ['a program', 'x.exe', Buffer.from('MZ\x90\x00'), 'application/x-msdownload'],
  ['a shell script', 'x.sh', '#!/bin/sh\n', 'application/x-sh'],
];

const TAKEN: readonly [string, string, string | Buffer, string][] = [
  ['a picture', 'x.png', PNG, 'image/png'],
  ['a PDF', '公告.pdf', PDF, 'application/pdf'],
  ['a table', '清单.csv', '名称,金额\n项目,1\n', 'text/csv'],
  ['a page under the name of a PDF, which is never run', 'x.pdf', HTML, 'application/pdf'],
  ['a drawing under the name of a picture, which is never run', 'x.png', SVG, 'image/png'],
];

describe('files', () => {
  let app: TestApp;
  let key: string;
  const folder = () => path.join(app.strapi.dirs.static.public, 'uploads');
  const upload = (name: string, content: string | Buffer, contentType: string) =>
    app.request
      .post('/api/upload')
      .set('Authorization', `Bearer ${key}`)
      .attach('files', Buffer.from(content), { filename: name, contentType });

  beforeAll(async () => {
    app = await startApp();
    key = await createApiToken(app, { type: 'full-access' });
    mkdirSync(folder(), { recursive: true });
  });
  afterAll(() => app.stop());

  it.each(REFUSED)('%s is not taken', async (_, name, content, type) => {
    const { status, body } = await upload(name, content, type);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/not allowed|Cannot verify/);
  });

  // Of these the upload plugin's kilobytes, rounded, are not what is divided and rounded otherwise.
  it.each([4, 145, 1005])(
    'a file of %d bytes is recorded with as many, and is what verification finds',
    async (bytes) => {
      const [file] = (await upload('附件.csv', 'x'.repeat(bytes), 'text/csv').expect(201)).body;
      const organ = await createOrgan(app.strapi, `o${bytes}`);
      const { documentId } = await publishNew(app.strapi, 'notice', { organ, attachments: [file.id] });
      const { body } = await app.request.get(`/api/disclosure/records/${documentId}`).expect(200);
      const [attachment] = body.data.attachments;
      expect(attachment).toMatchObject({ size: bytes, url: expect.stringMatching(/^http.*\/uploads\//) });
      expect(await verified(app.strapi)).toEqual([]);
      await app.request.delete(`/api/upload/files/${file.id}`).set('Authorization', `Bearer ${key}`).expect(200);
      await documents(app.strapi, 'notice').delete({ documentId });
    },
  );

  it.each(TAKEN)('%s is taken', async (_, name, content, type) => {
    const { status, body } = await upload(name, content, type);
    expect(status).toBe(201);
    const [file] = body;
    const { headers } = await app.request.get(file.url).expect(200);
    expect(headers['content-type']).not.toMatch(/html|svg|xml|script/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox$/);
    await app.request.delete(`/api/upload/files/${file.id}`).set('Authorization', `Bearer ${key}`).expect(200);
  });

  it('are not taken from the public, nor listed to it', async () => {
    await app.request.post('/api/upload').attach('files', PNG, 'x.png').expect(403);
    await app.request.get('/api/upload/files').expect(403);
    await app.request.delete('/api/upload/files/1').expect(403);
  });

  it.each(['svg', 'html', 'htm', 'xhtml', 'xml', 'js', 'mjs', 'css', 'swf', 'hta', 'csv', 'docx', 'unknown'])(
    'a .%s that got there all the same is handed out as a download',
    async (ending) => {
      const name = `test-${process.pid}.${ending}`;
      writeFileSync(path.join(folder(), name), SVG);
      for (const url of [
        `/uploads/${name}`,
        `/%75ploads/${name}`,
        `/uploads/./${name}`,
        `/x/../uploads/${name}`,
        `//uploads/${name}`,
      ]) {
        const { status, headers } = await app.request.get(url);
        if (status !== 200) continue;
        expect([url, headers['content-disposition']]).toEqual([url, 'attachment']);
        expect(headers['content-security-policy']).toMatch(/sandbox$/);
        expect(headers['x-content-type-options']).toBe('nosniff');
      }
      await app.request.get(`/uploads/${name}`).expect(200);
      rmSync(path.join(folder(), name));
    },
  );

  it.each([
    '/uploads/../package.json',
    '/uploads/%2e%2e/package.json',
    '/uploads/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
    '/uploads/',
  ])('do not lead to %s', async (url) => {
    const { status, text } = await app.request.get(url);
    expect([400, 403, 404]).toContain(status);
    expect(text).not.toContain('gongkai');
  });
});
