import { startApp, type TestApp } from './app';
import { createOrgan, documents, publishNew } from './documents';

interface Row {
  state: string;
  index_number: string;
  disclosed_on: string;
  kind: string;
  migrated: boolean | number;
}

let app: TestApp;
let organ: string;

const records = (documentId: string): Promise<Row[]> =>
  app.strapi.db.connection('disclosure_records').where({ document_id: documentId });

const record = async (documentId: string): Promise<Row> => {
  const [row, ...others] = await records(documentId);
  expect(others).toEqual([]);
  if (row === undefined) throw new Error('no record');
  return row;
};

beforeAll(async () => {
  app = await startApp();
  organ = await createOrgan(app.strapi, 'zjj');
});
afterAll(() => app.stop());

describe('a first publication', () => {
  it('gives a number and today, and one record, by whatever road', async () => {
    const notice = await publishNew(app.strapi, 'notice', { organ });
    const { index_number, disclosed_on, state } = await record(notice.documentId);
    expect(notice).toMatchObject({ indexNumber: index_number, disclosedOn: disclosed_on });
    expect(state).toBe('public');
    expect(index_number).toMatch(/^zjj\/\d{4}-\d{5}$/);
  });

  it('changes nothing when it fails', async () => {
    await expect(publishNew(app.strapi, 'notice', { organ, title: null })).rejects.toThrow();
    expect(await app.strapi.db.connection('notices').whereNull('title')).toEqual([]);
  });
});

describe('what comes later', () => {
  it('never moves the number or the day, and follows kind at re-publication only', async () => {
    const { documentId } = await publishNew(app.strapi, 'notice', { organ });
    const before = await record(documentId);
    await documents(app.strapi, 'notice').update({
      documentId,
      locale: 'zh-Hans',
      data: { kind: 'warning', indexNumber: 'mine/1', disclosedOn: '2001-01-01' },
    });
    expect((await record(documentId)).kind).toBe('notice.circular');
    await documents(app.strapi, 'notice').publish({ documentId, locale: 'zh-Hans' });
    expect(await record(documentId)).toMatchObject({
      kind: 'notice.warning',
      index_number: before.index_number,
      disclosed_on: before.disclosed_on,
    });
  });

  it.each([
    ['English first and then Chinese', 'en', 'zh-Hans'],
    ['Chinese first and then English', 'zh-Hans', 'en'],
  ])('keeps number and day in both rows: %s', async (_, first, second) => {
    const { documentId } = await publishNew(app.strapi, 'notice', { organ, title: 'First' }, first);
    const before = await record(documentId);
    await documents(app.strapi, 'notice').update({
      documentId,
      locale: second,
      status: 'published',
      data: { title: 'Second', organ, madeOn: '2016-01-04', kind: 'circular' },
    });
    await record(documentId);
    const rows = await app.strapi.db.connection('notices').where({ document_id: documentId });
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      expect(row).toMatchObject({ index_number: before.index_number, disclosed_on: before.disclosed_on });
    }
  });

  it('is withdrawn when no locale is public any more, and the same record when published again', async () => {
    const { documentId } = await publishNew(app.strapi, 'notice', { organ });
    const before = await record(documentId);
    await documents(app.strapi, 'notice').unpublish({ documentId, locale: 'zh-Hans' });
    expect((await record(documentId)).state).toBe('withdrawn');
    await documents(app.strapi, 'notice').publish({ documentId, locale: 'zh-Hans' });
    expect(await record(documentId)).toMatchObject({ state: 'public', index_number: before.index_number });
  });

  it('keeps a deleted document in the register, withdrawn as deleted', async () => {
    const { documentId } = await publishNew(app.strapi, 'notice', { organ });
    await documents(app.strapi, 'notice').delete({ documentId, locale: '*' });
    expect(await record(documentId)).toMatchObject({ state: 'withdrawn', reason_code: 'deleted' });
  });
});

it('counts a migrated document on the day entered by hand', async () => {
  const { documentId } = await publishNew(app.strapi, 'notice', {
    organ,
    madeOn: '2014-05-05',
    disclosedOn: '2014-05-06',
  });
  const row = await record(documentId);
  expect(row).toMatchObject({ disclosed_on: '2014-05-06', index_number: 'zjj/2014-00001' });
  expect(Boolean(row.migrated)).toBe(true);
});
