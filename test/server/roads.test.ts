import { createAdmin, createApiToken } from './accounts';
import { startApp, type TestApp } from './app';
import { createOrgan, documents } from './documents';

/** Every road on which a document goes public or comes down ends in one record that says what is public. */
let app: TestApp;
let organ: string;
let other: string;
let token: string;
let jwt: string;

const notice = () => documents(app.strapi, 'notice');
const DATA = { title: '通知', kind: 'circular', madeOn: '2016-01-04' };

const draft = async () => {
  const { documentId } = await notice().create({ locale: 'zh-Hans', data: { ...DATA, organ } });
  await notice().update({ documentId, locale: 'en', data: { title: 'A circular' } });
  return documentId;
};

const publicInBoth = async () => {
  const documentId = await draft();
  await notice().publish({ documentId, locale: '*' });
  return documentId;
};

const rest = (method: 'post' | 'put', path: string, data: object) =>
  app.request[method](`/api/notices${path}`).set('Authorization', `Bearer ${token}`).send({ data });

const admin = (path: string, body: object = {}) =>
  app.request
    .post(`/content-manager/collection-types/api::notice.notice/${path}`)
    .set('Authorization', `Bearer ${jwt}`)
    .send(body);

const stateOf = async (documentId: string) => {
  const rows = await app.strapi.db.connection('disclosure_records').where({ document_id: documentId });
  expect(rows).toHaveLength(1);
  const open = await app.strapi.db.connection('disclosure_spells').where({ record_id: rows[0].id, to_on: null });
  const texts = await app.strapi.db
    .connection('disclosure_record_texts')
    .where({ record_id: rows[0].id, is_public: true });
  return { state: rows[0].state, open: open.length, locales: texts.map(({ locale }) => locale).sort(), row: rows[0] };
};

beforeAll(async () => {
  app = await startApp();
  organ = await createOrgan(app.strapi, 'zjj');
  other = await createOrgan(app.strapi, 'other');
  token = await createApiToken(app, { type: 'full-access' });
  jwt = await createAdmin(app);
});
afterAll(() => app.stop());

const BOTH = ['en', 'zh-Hans'];

const UP: [string, () => Promise<string>, string[]][] = [
  ['publish in all locales', publicInBoth, BOTH],
  [
    'publish in a list of locales',
    async () => {
      const documentId = await draft();
      await notice().publish({ documentId, locale: ['zh-Hans', 'en'] });
      return documentId;
    },
    BOTH,
  ],
  [
    'REST POST',
    async () => (await rest('post', '?locale=zh-Hans', { ...DATA, organ }).expect(201)).body.data.documentId,
    ['zh-Hans'],
  ],
  [
    'REST PUT of a draft',
    async () => {
      const documentId = await draft();
      await rest('put', `/${documentId}?locale=en`, { title: 'Again' }).expect(200);
      return documentId;
    },
    ['en'],
  ],
  [
    'the Publish button of the admin',
    async () => {
      const documentId = await draft();
      await admin(`${documentId}/actions/publish?locale=zh-Hans`, { ...DATA, organ }).expect(200);
      return documentId;
    },
    ['zh-Hans'],
  ],
  [
    'bulk publication',
    async () => {
      const documentId = await draft();
      await admin('actions/bulkPublish', { documentIds: [documentId], locale: 'zh-Hans' }).expect(200);
      return documentId;
    },
    ['zh-Hans'],
  ],
];

it.each(UP)('goes public by %s', async (_, publish, locales) => {
  expect(await stateOf(await publish())).toMatchObject({ state: 'public', open: 1, locales });
});

const DOWN: [string, (documentId: string) => Promise<unknown>, object][] = [
  [
    'unpublish of one of two locales',
    (documentId) => notice().unpublish({ documentId, locale: 'zh-Hans' }),
    { state: 'public', open: 1, locales: ['en'] },
  ],
  [
    'unpublish of all locales',
    (documentId) => notice().unpublish({ documentId, locale: '*' }),
    { state: 'withdrawn', open: 0 },
  ],
  [
    'bulk unpublication of one locale',
    (documentId) => admin('actions/bulkUnpublish', { documentIds: [documentId], locale: 'zh-Hans' }).expect(200),
    { state: 'public', locales: ['en'] },
  ],
  [
    'deletion of one locale',
    (documentId) => notice().delete({ documentId, locale: 'en' }),
    { state: 'public', locales: ['zh-Hans'] },
  ],
  [
    'deletion of the document',
    (documentId) => notice().delete({ documentId, locale: '*' }),
    { state: 'withdrawn', open: 0, row: { reason_code: 'deleted' } },
  ],
];

it.each(DOWN)('comes down, or not, by %s', async (_, take, expected) => {
  const documentId = await publicInBoth();
  await take(documentId);
  const { row, ...state } = await stateOf(documentId);
  expect({ ...state, row: { reason_code: row.reason_code } }).toMatchObject(expected);
});

describe('nothing happens', () => {
  const stored = async (documentId: string) => ({
    rows: await app.strapi.db.connection('notices').where({ document_id: documentId, locale: 'zh-Hans' }).orderBy('id'),
    events: await app.strapi.db.connection('disclosure_events').where({ document_id: documentId }).orderBy('sequence'),
  });
  const publicInChinese = async () => {
    const data = { ...DATA, organ };
    const { documentId } = await notice().create({ locale: 'zh-Hans', status: 'published', data });
    await notice().update({ documentId, locale: 'zh-Hans', data: { kind: 'warning' } });
    return documentId;
  };
  const translated = async () => {
    const documentId = await publicInChinese();
    await notice().update({ documentId, locale: 'en', data: { title: 'A circular' } });
    return documentId;
  };
  const gone = async () => {
    const documentId = await publicInChinese();
    await notice().delete({ documentId, locale: '*' });
    return documentId;
  };

  it.each([
    ['a locale that was never written is published', publicInChinese, 'publish', 'en'],
    ['a locale that was never public is unpublished', translated, 'unpublish', 'en'],
    ['a locale that was never public is deleted', translated, 'delete', 'en'],
    ['what is gone is deleted', gone, 'delete', '*'],
  ] as const)('when %s', async (_, make, action, locale) => {
    const documentId = await make();
    const before = await stored(documentId);
    await notice()[action]({ documentId, locale });
    expect(await stored(documentId)).toEqual(before);
  });
});

it('is withdrawn, not deleted, while a draft of another locale is left', async () => {
  const documentId = await draft();
  await notice().publish({ documentId, locale: 'en' });
  await notice().delete({ documentId, locale: 'en' });
  expect((await stateOf(documentId)).row).toMatchObject({ state: 'withdrawn', reason_code: 'other' });
});

it('follows a change that only the other locale was published with', async () => {
  const documentId = await publicInBoth();
  await notice().update({ documentId, locale: 'en', data: { organ: other, kind: 'warning' } });
  await notice().publish({ documentId, locale: 'en' });
  expect((await stateOf(documentId)).row).toMatchObject({ kind: 'notice.warning', organ_code: 'other' });
  const rows = await notice().findMany({
    status: 'published',
    locale: '*',
    filters: { documentId },
    populate: ['organ'],
  });
  expect(rows.map((row) => [row.kind, (row.organ as { code: string }).code])).toEqual(
    Array(2).fill(['warning', 'other']),
  );
});

it('keeps number and day when a draft is discarded', async () => {
  const documentId = await publicInBoth();
  const before = (await stateOf(documentId)).row;
  await notice().update({ documentId, locale: 'zh-Hans', data: { title: '另一个' } });
  await notice().discardDraft({ documentId, locale: 'zh-Hans' });
  const rows = await app.strapi.db.connection('notices').where({ document_id: documentId });
  for (const row of rows)
    expect(row).toMatchObject({ index_number: before.index_number, disclosed_on: before.disclosed_on });
});

describe('search', () => {
  const found = async (q: string, state = 'public') =>
    (await app.request.get(`/api/disclosure/records?state=${state}&q=${encodeURIComponent(q)}`).expect(200)).body.meta
      .total;

  it('finds what a reader copies from a title, brackets and all', async () => {
    await notice().create({
      locale: 'zh-Hans',
      status: 'published',
      data: { ...DATA, organ, title: '沅陵县公租房管理办法（试行）：解读' },
    });
    expect(await found('办法（试行）：解读')).toBe(1);
  });

  it('tells nothing of the words that a withdrawn record no longer shows', async () => {
    const data = { ...DATA, organ, title: '一则撤下的通知', summary: '内含隐私词', keywords: ['机密关键词'] };
    const { documentId } = await notice().create({ locale: 'zh-Hans', status: 'published', data });
    expect(await found('隐私词')).toBe(1);
    await notice().unpublish({ documentId });
    expect(await found('隐私词', 'all')).toBe(0);
    expect(await found('机密关键词', 'all')).toBe(0);
    expect(await found('一则撤下的通知', 'all')).toBe(1);
    expect(await found('一则撤下的通知')).toBe(0);
  });
});
