import { createAdmin, createApiToken } from './accounts';
import { startApp, type TestApp } from './app';
import { createOrgan, documents, type Stored } from './catalogue-fixtures';
import { perform } from './perform';

let app: TestApp;
let token: string;
let organ: Stored;
let other: Stored;
beforeAll(async () => {
  app = await startApp();
  token = await createApiToken(app, { type: 'full-access' });
  organ = await createOrgan(app.strapi, 'bureau');
  other = await createOrgan(app.strapi, 'neighbour');
});
afterAll(() => app.stop());

const send = (path: string, data: object, language = 'zh-CN') =>
  app.request
    .post(path)
    .set({ Authorization: `Bearer ${token}`, 'Accept-Language': language })
    .send({ data });

interface Refusal {
  readonly error: {
    readonly message: string;
    readonly details: { readonly errors: { path: string[]; message: string }[] };
  };
}
interface Numbered {
  readonly error: { readonly details: { readonly first: object } };
}
const fields = (body: unknown) => (body as Refusal).error.details.errors.map(({ path }) => path.join('.'));
const notice = (data: object) => ({ title: '公告', kind: 'announcement', organ: organ.documentId, ...data });

describe('over REST', () => {
  it('everything wrong is named at once, by field, with what it takes', async () => {
    const data = notice({
      madeOn: '2026-02-30',
      disclosedOn: '2999-01-01',
      channels: ['smoke'],
      documentNumber: '8号',
    });
    const { body } = await send('/api/notices?status=draft', data).expect(400);
    expect(fields(body).sort()).toEqual(['channels', 'disclosedOn', 'documentNumber', 'madeOn']);
    expect((body as Refusal).error.message).toContain('“成文日期”应为实际存在的日期，格式如 2026-01-31');
    expect((body as Refusal).error.message).toContain('国办发〔2021〕30号');
  });

  it('an English client is answered in English', async () => {
    const { body } = await send('/api/notices', notice({ madeOn: '2026-02-30' }), 'en-GB').expect(400);
    expect((body as Refusal).error.message).toBe(
      '“Date made” takes a day that exists, written 2026-01-31, not “2026-02-30”',
    );
  });

  it('a publication needs what the schema requires, a draft does not', async () => {
    const data = { title: '处罚', organ: organ.documentId };
    await send('/api/decisions?status=draft', data).expect(201);
    const { body } = await send('/api/decisions', data).expect(400);
    expect(fields(body).sort()).toEqual(['decidedOn', 'kind', 'partyKind']);
  });

  it('what was refused has left nothing behind', async () => {
    const before = await app.strapi.db.query('api::notice.notice').count();
    await send('/api/notices', notice({ madeOn: '2999-01-01' })).expect(400);
    expect(await app.strapi.db.query('api::notice.notice').count()).toBe(before);
  });

  it.each([
    ['notices', { documentNumber: '沅建发[2026]1号' }, '沅建发〔2026〕1号'],
    ['decisions', { documentNumber: '沅住建罚决字[2016] 第003号' }, '沅住建罚决字〔2016〕第003号'],
  ])('a number of %s is kept as it ought to be written', async (path, data, kept) => {
    const { body } = await send(`/api/${path}?status=draft`, {
      title: '文件',
      organ: organ.documentId,
      ...data,
    }).expect(201);
    expect((body as { data: Stored }).data.documentNumber).toBe(kept);
  });
});

describe('the same number of the same issuer', () => {
  const regulations = () => documents(app.strapi, 'regulation');
  const regulation = (data: object) => ({ title: '办法', kind: 'policy_document', organ: organ.documentId, ...data });

  it('is refused in any type, with the title and the documentId of the first', async () => {
    const data = { documentNumber: '沅政发〔2020〕7号' };
    const first = await regulations().create({ data: regulation({ title: '第一份', ...data }) });
    const { body } = await send('/api/notices', notice({ documentNumber: '沅政发(2020)07号' })).expect(400);
    expect(fields(body)).toEqual(['documentNumber']);
    expect((body as Refusal).error.message).toContain(`《第一份》（${first.documentId}）`);
  });

  it('is another document’s when another organ gave it', async () => {
    const documentNumber = '政发〔2020〕8号';
    await regulations().create({ data: regulation({ documentNumber }) });
    await regulations().create({ data: regulation({ documentNumber, organ: other.documentId }) });
    const reprint = { documentNumber, origin: 'reprint', issuer: '湖南省人民政府' };
    await regulations().create({ data: regulation(reprint) });
    await expect(regulations().create({ data: regulation({ ...reprint, organ: other.documentId }) })).rejects.toThrow(
      '已用于同一机关',
    );
  });

  it('is its own when a document is saved again or translated', async () => {
    const { documentId } = await regulations().create({ data: regulation({ documentNumber: '沅政发〔2020〕9号' }) });
    await regulations().update({ documentId, data: { title: '新名称' } });
    await regulations().update({ documentId, locale: 'en', data: { title: 'Measures' } });
    expect(await regulations().findOne({ documentId, locale: 'en' })).toMatchObject({
      documentNumber: '沅政发〔2020〕9号',
    });
  });

  it('stays taken by a record whose document was deleted', async () => {
    const data = regulation({ documentNumber: '沅政发〔2020〕10号', title: '已删除' });
    const { documentId } = await regulations().create({ status: 'published', data });
    await regulations().delete({ documentId, locale: '*' });
    await expect(regulations().create({ data })).rejects.toThrow('已删除');
    const { body } = await send('/api/regulations', data).expect(400);
    expect((body as Numbered).error.details.first).toMatchObject({ documentId, link: null });
  });

  it('is free again once what bore it was published in error and voided', async () => {
    const data = regulation({ documentNumber: '沅政发〔2020〕11号', title: '误发' });
    const { documentId } = await regulations().create({ status: 'published', data });
    await perform(app.strapi, documentId, { act: 'void', reasonCode: 'error' });
    await regulations().create({ status: 'published', data: { ...data, title: '正确的文件' } });
    const unvoid = perform(app.strapi, documentId, { act: 'unvoid', reasonCode: 'other' });
    await expect(unvoid).rejects.toMatchObject({ status: 409, refusals: [{ code: 'number_taken' }] });
  });

  it('is told by the title that was public, whatever the draft is called by now', async () => {
    const documentNumber = '沅政发〔2020〕13号';
    const data = regulation({ documentNumber, title: '公开的名称' });
    const { documentId } = await regulations().create({ status: 'published', data });
    await regulations().update({ documentId, data: { title: '草稿里的新名称' } });
    const { body } = await send('/api/notices', notice({ documentNumber })).expect(400);
    const link = `/content-manager/collection-types/api::regulation.regulation/${documentId}`;
    expect((body as Numbered).error.details.first).toMatchObject({ title: '公开的名称', link });
  });

  it('does not tell the title of a draft to a token that may not read it', async () => {
    const documentNumber = '沅政发〔2020〕12号';
    await regulations().create({ data: regulation({ documentNumber, title: '尚未公开的草稿' }) });
    const permissions = ['api::notice.notice.create', 'api::notice.notice.update', 'api::organ.organ.find'];
    const limited = await createApiToken(app, { type: 'custom', permissions });
    const refused = await app.request
      .post('/api/notices?status=draft')
      .set('Authorization', `Bearer ${limited}`)
      .send({ data: notice({ documentNumber }) })
      .expect(400);
    expect(JSON.stringify(refused.body)).not.toContain('尚未公开');
    expect(fields(refused.body)).toEqual(['documentNumber']);
  });
});

it('an index number that the register has is refused by hand', async () => {
  const migrated = { madeOn: '2014-01-01', disclosedOn: '2014-01-02', indexNumber: '000014349/2014-00001' };
  const first = await documents(app.strapi, 'notice').create({ status: 'published', data: notice(migrated) });
  const { body } = await send('/api/notices', notice(migrated)).expect(400);
  expect(fields(body)).toEqual(['indexNumber']);
  expect((body as Numbered).error.details.first).toMatchObject({ link: expect.stringContaining(first.documentId) });
  await documents(app.strapi, 'notice').publish({ documentId: first.documentId });
});

describe('a kind that the organ may not make', () => {
  it('is refused as its own and accepted as a reprint', async () => {
    const law = { title: '城市房地产管理法', kind: 'law', organ: organ.documentId };
    const { body } = await send('/api/regulations', law).expect(400);
    expect(fields(body)).toEqual(['origin']);
    const { body: unnamed } = await send('/api/regulations', { ...law, origin: 'reprint' }).expect(400);
    expect(fields(unnamed)).toEqual(['issuer']);
    await send('/api/regulations', { ...law, origin: 'reprint', issuer: '全国人民代表大会常务委员会' }).expect(201);
  });
});

it('a repeal before taking effect only warns', async () => {
  const data = { madeOn: '2016-01-01', effectiveOn: '2016-06-01', repealedOn: '2016-05-01' };
  await send('/api/regulations', { title: '办法', kind: 'policy_document', organ: organ.documentId, ...data }).expect(
    201,
  );
});

it('an administrator is told in the language of his panel, with the way to the first', async () => {
  const jwt = await createAdmin(app);
  const first = await documents(app.strapi, 'notice').create({ data: notice({ documentNumber: '沅建发〔2019〕1号' }) });
  await app.request
    .put('/admin/users/me')
    .set('Authorization', `Bearer ${jwt}`)
    .send({ preferedLanguage: 'en' })
    .expect(200);
  const { body } = await app.request
    .post('/content-manager/collection-types/api::notice.notice?locale=zh-Hans')
    .set({ Authorization: `Bearer ${jwt}`, 'Accept-Language': 'zh-CN' })
    .send({
      ...notice({ documentNumber: '沅建发〔2019〕1号' }),
      organ: { connect: [{ documentId: organ.documentId }] },
    })
    .expect(400);
  expect((body as Refusal).error.message).toContain('of the same issuer is already that of “公告”');
  expect((body as Refusal).error.message).toContain(
    `/admin/content-manager/collection-types/api::notice.notice/${first.documentId}`,
  );
});
