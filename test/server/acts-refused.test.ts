import { createAdmin, createApiToken } from './accounts';
import { ask, everything, type Asked } from './acts';
import { startApp, type TestApp } from './app';
import { createOrgan, documents, publishNew } from './documents';

/** What a record's state, or the request, does not allow is refused in words, and changes nothing. */
let app: TestApp;
let jwt: string;
let token: string;
let organ: string;

const notice = () => documents(app.strapi, 'notice');
const act = (documentId: string, data: Asked) => ask(app, jwt, documentId, data);

const published = async () => {
  const { documentId } = await publishNew(app.strapi, 'notice', { organ, title: '关于举办培训班的通知' });
  return documentId;
};

beforeAll(async () => {
  app = await startApp();
  jwt = await createAdmin(app);
  token = await createApiToken(app, { type: 'full-access' });
  organ = await createOrgan(app.strapi, 'zjj');
});
afterAll(() => app.stop());

describe('a refusal', () => {
  const sealedDocument = async () => {
    const documentId = await published();
    await act(documentId, { act: 'seal', reasonCode: 'privacy' }).expect(200);
    return documentId;
  };
  const admin = (path: string, body: object) =>
    app.request
      .post(`/content-manager/collection-types/api::notice.notice/${path}`)
      .set('Authorization', `Bearer ${jwt}`)
      .set('Accept-Language', 'en')
      .send(body);

  it.each<[string, (documentId: string) => PromiseLike<{ status: number; text: string }>]>([
    ['the Publish button', (id) => admin(`${id}/actions/publish?locale=zh-Hans`, { title: '改过的草稿' })],
    ['bulk publication', (id) => admin('actions/bulkPublish', { documentIds: [id], locale: 'zh-Hans' })],
    [
      'REST',
      (id) =>
        app.request
          .put(`/api/notices/${id}?locale=zh-Hans`)
          .set('Authorization', `Bearer ${token}`)
          .set('Accept-Language', 'en')
          .send({ data: { title: '改过的草稿' } }),
    ],
  ])('keeps a sealed document from going public by %s, and changes nothing', async (_, publish) => {
    const documentId = await sealedDocument();
    const before = await everything(app, 'notices');
    const { status, text } = await publish(documentId);
    expect([status, text]).toEqual([400, expect.stringContaining('is sealed and cannot be published')]);
    expect(await everything(app, 'notices')).toEqual(before);
  });

  it('keeps a voided document from going public, in Chinese too', async () => {
    const documentId = await published();
    await act(documentId, { act: 'void', reasonCode: 'error' }).expect(200);
    await expect(notice().publish({ documentId, locale: 'zh-Hans' })).rejects.toThrow('已误发作废，不能发布');
  });

  it('of one locale leaves none of an act half done', async () => {
    const documentId = await published();
    await notice().update({ documentId, locale: 'en', status: 'published', data: { title: 'On a training course' } });
    await act(documentId, { act: 'withdraw', reasonCode: 'error' }).expect(200);
    await app.strapi.db.connection('notices').where({ document_id: documentId, locale: 'en' }).update({ title: null });
    const before = await everything(app, 'notices');
    await act(documentId, { act: 'restore' }).expect(400);
    expect(await everything(app, 'notices')).toEqual(before);
  });

  it.each<[Asked, number, string]>([
    [{ act: 'seal', reasonCode: 'privacy' }, 409, '“Act”: the record is sealed already'],
    [{ act: 'unvoid' }, 409, '“Act”: the record is not void'],
    [{ act: 'correct', disclosedOn: '2999-01-01' }, 400, '“Date disclosed”: cannot be later than today'],
    [{ act: 'correct', disclosedOn: '2001-01-01' }, 400, '“Date disclosed”: cannot be before the document was made'],
    [{ act: 'void', reasonCode: 'annulled' }, 400, '“Class of reason”: cannot be “annulled” for this act'],
  ])('of %j names the field and changes nothing', async (asked, status, message) => {
    const documentId = await sealedDocument();
    const before = await everything(app, 'notices');
    const { body } = await act(documentId, asked).expect(status);
    expect(body.error.message).toContain(message);
    expect(body.error.details.errors[0].path).toEqual([expect.any(String)]);
    expect(await everything(app, 'notices')).toEqual(before);
  });

  it('speaks Chinese to whoever reads Chinese', async () => {
    const documentId = await published();
    const { body } = await ask(app, jwt, documentId, { act: 'restore' }, 'zh-CN').expect(409);
    expect(body.error.message).toBe('“操作”：条目正在公开中');
  });

  it('of a document that was never public is a 404', async () => {
    const { documentId } = await notice().create({ locale: 'zh-Hans', data: { title: '草稿', organ } });
    await act(documentId, { act: 'withdraw', reasonCode: 'error' }).expect(404);
  });
});
