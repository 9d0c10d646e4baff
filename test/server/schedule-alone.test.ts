import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { listen, type TestApp } from './app';
import { documents } from './documents';
import { actionsOf, BY, inMs, inState, SOON_MS, until } from './schedule';
import { createDatabase, databaseKind } from './setup/databases';
import { ROOT } from './setup/paths';
import { quiet } from './setup/quiet';

const SECRET = 'test-only-secret-0123456789abcdef-0123456789';

/** Another project than this one: a single type without languages, a repeated component, and nothing of ours but the schedule. */
const projectFiles = (address: string): Record<string, unknown> => ({
  'package.json': { name: 'alone', version: '1.0.0', strapi: { uuid: false }, dependencies: {} },
  'config/server.js': { host: '127.0.0.1', port: 0, app: { keys: [SECRET] }, logger: { config: { level: 'error' } } },
  'config/admin.js': {
    ...{ auth: { secret: SECRET }, apiToken: { salt: SECRET }, transfer: { token: { salt: SECRET } } },
    secrets: { encryptionKey: SECRET },
  },
  'config/database.js':
    databaseKind() === 'postgres'
      ? { connection: { client: 'postgres', connection: { connectionString: address } } }
      : { connection: { client: 'sqlite', connection: { filename: address }, useNullAsDefault: true } },
  'config/plugins.js': { schedule: { enabled: true, resolve: path.join(ROOT, 'src/plugins/schedule') } },
  'config/middlewares.js': ['errors', 'security', 'cors', 'query', 'body', 'favicon', 'public'].map(
    (name) => `strapi::${name}`,
  ),
  'src/index.js': {},
  'src/components/shared/block.json': {
    ...{ collectionName: 'components_shared_blocks', info: { displayName: 'Block' }, options: {} },
    attributes: { text: { type: 'text', required: true } },
  },
  'src/api/page/content-types/page/schema.json': {
    ...{ kind: 'singleType', collectionName: 'pages', options: { draftAndPublish: true } },
    info: { singularName: 'page', pluralName: 'pages', displayName: 'Page' },
    attributes: {
      title: { type: 'string', required: true },
      blocks: { type: 'component', repeatable: true, component: 'shared.block' },
    },
  },
});

let home: string;
let strapi: Core.Strapi;
let app: TestApp;

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'gongkai-alone-'));
  for (const [name, content] of Object.entries(projectFiles(await createDatabase({ blank: true })))) {
    mkdirSync(path.join(home, path.dirname(name)), { recursive: true });
    const text = JSON.stringify(content);
    writeFileSync(path.join(home, name), name.endsWith('.js') ? `module.exports = ${text};` : text);
  }
  mkdirSync(path.join(home, 'public/uploads'), { recursive: true });
  strapi = createStrapi({ appDir: home, distDir: home, serveAdminPanel: false });
  await strapi.load();
  await listen(strapi);
  app = { strapi } as TestApp;
});
afterAll(async () => {
  await quiet(strapi);
  await strapi.destroy();
  rmSync(home, { recursive: true, force: true });
});

const page = () => documents(strapi, 'page');
const action = async (documentId: string, kind: 'publish' | 'unpublish') => {
  const wish = { contentType: 'api::page.page', documentId, action: kind, dueAt: '2030-03-01T09:00' };
  return (await actionsOf(app).set([wish], BY))[0]?.id ?? 0;
};
const soon = async (id: number) => {
  await actionsOf(app).change(id, { dueAt: inMs(SOON_MS) }, BY);
  return inState(app, id, 'done');
};
const published = () => page().findMany({ status: 'published', populate: ['blocks'] });

it('publishes a single type without languages, with its components, and takes it down', async () => {
  const { documentId } = await page().create({ data: { title: 'Opening hours', blocks: [{ text: 'Nine to five' }] } });
  expect(await soon(await action(documentId, 'publish'))).toMatchObject({ locale: null, timeZone: 'UTC' });
  expect(await published()).toMatchObject([{ title: 'Opening hours', blocks: [{ text: 'Nine to five' }] }]);

  await soon(await action(documentId, 'unpublish'));
  expect(await published()).toEqual([]);
});

it('holds a draft in which a component was edited, and lists what Strapi itself would refuse', async () => {
  const { documentId } = await page().create({ data: { title: 'Fees', blocks: [{ text: 'None' }] } });
  const id = await action(documentId, 'publish');
  await page().update({ documentId, data: { blocks: [{ text: 'Five yuan' }] } });
  expect((await actionsOf(app).findOne(id)).error).toMatchObject({ code: 'draft_changed' });

  await page().update({ documentId, data: { title: '', blocks: [{ text: '' }] } });
  await strapi.db.connection('pages').where({ document_id: documentId }).update({ title: null });
  const problems = await actionsOf(app).problems({ contentType: 'api::page.page', documentId, locale: null });
  expect(problems.map(({ path: place }) => place)).toContain('title');
});

it('leaves one published row of a document that is published 12 times at once', async () => {
  const { documentId } = await page().create({ data: { title: 'Contact' } });
  await Promise.all(Array.from({ length: 12 }, () => page().publish({ documentId })));
  expect(
    await until(
      () => published(),
      (rows) => rows.length > 0,
    ),
  ).toHaveLength(1);
});
