import { createAdmin, createApiToken } from './accounts';
import { startApp, type TestApp } from './app';
import { startServer } from './server-process';

describe('an app under test', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it('answers on the database that was asked for', async () => {
    await app.request.get('/_health').expect(204);
    const { client } = app.strapi.db.getInfo();
    expect(client).toBe(process.env.TEST_DATABASE ?? 'sqlite');
  });

  it('lets an API token in, and nobody without one', async () => {
    const key = await createApiToken(app, { type: 'full-access' });
    await app.request.get('/api/upload/files').expect(403);
    await app.request.get('/api/upload/files').set('Authorization', `Bearer ${key}`).expect(200);
  });

  it('gives a custom token what it names and no more', async () => {
    const key = await createApiToken(app, { type: 'custom', permissions: ['api::decision.decision.find'] });
    await app.request.get('/api/decisions').set('Authorization', `Bearer ${key}`).expect(200);
    await app.request.get('/api/fees').set('Authorization', `Bearer ${key}`).expect(403);
  });

  it('lets an administrator in', async () => {
    const jwt = await createAdmin(app);
    await app.request.get('/admin/users/me').expect(401);
    await app.request.get('/admin/users/me').set('Authorization', `Bearer ${jwt}`).expect(200);
  });

  it('keeps what was written when it is restarted, while another app has a database of its own', async () => {
    const topics = () => app.strapi.documents('api::topic.topic').count({});
    const before = await topics();
    await app.strapi.documents('api::topic.topic').create({ data: { code: '99.9', name: 'A topic of this test' } });
    app = await app.restart();
    expect(await topics()).toBe(before + 1);

    const server = await startServer();
    expect(server.address).not.toBe(app.address);
    await server.stop();
    expect(await server.ended).toBe(0);
  });
});
