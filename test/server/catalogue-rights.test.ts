import { createAdmin } from './accounts';
import { startApp, type TestApp } from './app';
import { createOrgan, documents, publishNew } from './documents';
import { perform } from './perform';

/** What a clerk who may write notices of his own, and read no others, learns of those of his colleagues. */
let app: TestApp;
let organ: string;
let author: string;

const SECRET = '尚未公开的征收方案';

interface Permissions {
  createMany(permissions: object[]): Promise<unknown>;
}

/** Strapi gives authors no language to write in. */
async function letAuthorsWrite() {
  const role = await app.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-author' } });
  const permissions = app.strapi.service('admin::permission') as unknown as Permissions;
  const uids = ['api::notice.notice', 'api::regulation.regulation'];
  await app.strapi.db.query('admin::permission').deleteMany({ where: { role: role.id, subject: { $in: uids } } });
  await permissions.createMany(
    uids.flatMap((subject) => {
      const fields = Object.keys(app.strapi.contentTypes[subject as 'api::notice.notice'].attributes);
      return ['create', 'read'].map((act) => ({
        action: `plugin::content-manager.explorer.${act}`,
        subject,
        role: role.id,
        properties: { fields, locales: ['zh-Hans', 'en'] },
        conditions: act === 'read' ? ['admin::is-creator'] : [],
      }));
    }),
  );
}

const asAuthor = (path: string, data: object) =>
  app.request
    .post(`/content-manager/collection-types/${path}`)
    .set('Authorization', `Bearer ${author}`)
    .set('Accept-Language', 'en')
    .send(data);

beforeAll(async () => {
  app = await startApp();
  organ = await createOrgan(app.strapi, 'zjj');
  await letAuthorsWrite();
  author = await createAdmin(app, { role: 'strapi-author' });
});
afterAll(() => app.stop());

it('is no copy of a draft that he may not read', async () => {
  const { documentId } = await documents(app.strapi, 'notice').create({
    locale: 'zh-Hans',
    data: { title: SECRET, kind: 'circular', madeOn: '2026-01-05', organ },
  });
  const { status, text } = await asAuthor(`api::notice.notice/clone/${documentId}?locale=zh-Hans`, {});
  expect(status).toBe(403);
  expect(text).not.toContain(SECRET);
});

it('is a copy of a notice of his own', async () => {
  const made = await asAuthor('api::notice.notice?locale=zh-Hans', { title: '自己的通知', kind: 'circular' });
  expect(made.status).toBe(201);
  const { documentId } = made.body.data;
  const { status } = await asAuthor(`api::notice.notice/clone/${documentId}?locale=zh-Hans`, {});
  expect(status).toBe(200);
});

it('is not the title of the draft that bears a number already', async () => {
  const number = { documentNumber: '沅建发〔2026〕77号', kind: 'normative_document', madeOn: '2026-01-05' };
  const { documentId } = await documents(app.strapi, 'regulation').create({
    locale: 'zh-Hans',
    data: { title: SECRET, organ, ...number },
  });
  const { status, text } = await asAuthor('api::regulation.regulation?locale=zh-Hans', {
    ...{ title: '另一份文件', organ: { connect: [{ documentId: organ }] } },
    ...number,
  });
  expect(status).toBe(400);
  expect(text).toContain('which you may not see');
  expect(text).not.toContain(SECRET);
  expect(text).not.toContain(documentId);
});

it('a sealed document is copied by nobody', async () => {
  const { documentId } = await publishNew(app.strapi, 'notice', { organ });
  await perform(app.strapi, documentId, { act: 'seal', reasonCode: 'privacy' });
  const copy = documents(app.strapi, 'notice').clone({ documentId });
  await expect(copy).rejects.toMatchObject({ details: { code: 'sealed', documentId } });
});
