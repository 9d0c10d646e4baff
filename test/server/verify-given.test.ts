import { startApp, type TestApp } from './app';
import { command, verified } from './commands';
import { createOrgan, publishNew } from './documents';
import { events, unguardEvents } from './events';
import { perform } from './perform';

/** What the events alone tell of a record, and no document: its instant, whether it is older than the system, why it is down. */
let app: TestApp;
let organ: string;

const db = (table: string) => app.strapi.db.connection(table);
const recordOf = (documentId: string) => db('disclosure_records').where({ document_id: documentId });

const dropRecord = async (documentId: string) => {
  const { id } = await recordOf(documentId).first('id');
  for (const part of ['record_texts', 'record_columns', 'record_channels', 'spells']) {
    await db(`disclosure_${part}`).where({ record_id: id }).delete();
  }
  await recordOf(documentId).delete();
};

/** The content of a document as `strapi import` leaves it: new rows by `db.query`, no middleware, no lifecycle. */
const importedAs = async (documentId: string) => {
  const owner = await app.strapi.db.query('api::organ.organ').findOne({ where: { locale: 'zh-Hans' } });
  const row = { documentId, locale: 'zh-Hans', title: `导入${documentId}`, kind: 'circular', origin: 'own' };
  const data = { ...row, madeOn: '2015-05-01', organ: owner.id };
  await app.strapi.db.query('api::notice.notice').create({ data: { ...data, publishedAt: null } });
  await app.strapi.db
    .query('api::notice.notice')
    .create({ data: { ...data, publishedAt: new Date('2015-06-01T02:00:00Z') } });
  return documentId;
};

beforeAll(async () => {
  app = await startApp();
  organ = await createOrgan(app.strapi, 'zjj');
});
afterAll(() => app.stop());

it('finds another day and reason of a withdrawal, and sets both right', async () => {
  const { documentId } = await publishNew(app.strapi, 'notice', { organ });
  await perform(app.strapi, documentId, { act: 'withdraw', reasonCode: 'superseded' });
  await perform(app.strapi, documentId, { act: 'correct', reasonCode: 'order', disclosedOn: '2016-02-01' });
  const before = await recordOf(documentId).first('withdrawn_on', 'reason_code');
  await recordOf(documentId).update({ withdrawn_on: '2011-01-01', reason_code: 'period_over' });
  const found = await verified(app.strapi);
  expect(found.map(({ code, field }) => `${code} ${field}`)).toEqual([
    'history_differs withdrawnOn',
    'history_differs reasonCode',
  ]);
  expect(found[1]?.message.en).toContain(
    '“class of reason” is period_over in the register and superseded by its events',
  );
  expect((await command(app.strapi, 'verify', '--fix', '--reason', '恢复')).exitCode).toBe(0);
  expect(await recordOf(documentId).first('withdrawn_on', 'reason_code')).toEqual(before);
});

/** As events of older versions were: they tell the day alone. */
const forget = async (documentId: string) => {
  await unguardEvents(app.strapi);
  const event = events(app.strapi).where({ document_id: documentId, action: 'disclose' });
  const { disclosedAt: _at, migrated: _older, ...figures } = JSON.parse((await event.clone().first()).figures);
  await event.update({ figures: JSON.stringify(figures) });
};

const OLD = { disclosedOn: '2016-02-01', indexNumber: '000014349/2016-00012' };

describe.each([
  ['', () => Promise.resolve()],
  [', whose event is of an older version', forget],
])('a lost record%s', (version, tell) => {
  it.each([
    ['of before the system', version === '' ? OLD : { disclosedOn: '2016-02-01' }],
    ['of today', {}],
  ])('%s is put back as it was', async (_, data) => {
    const { documentId } = await publishNew(app.strapi, 'notice', { organ, ...data });
    const { id: _before, ...before } = await recordOf(documentId).first();
    await tell(documentId);
    await dropRecord(documentId);
    expect((await command(app.strapi, 'verify', '--fix', '--reason', '重建')).exitCode).toBe(0);
    const { id: _after, ...after } = await recordOf(documentId).first();
    expect(after).toEqual(before);
  });
});

it('shows of a sealed record that is voided why it was sealed, and that is no finding', async () => {
  const { documentId } = await publishNew(app.strapi, 'notice', { organ });
  await perform(app.strapi, documentId, { act: 'seal', reasonCode: 'privacy' });
  await perform(app.strapi, documentId, { act: 'void', reasonCode: 'error' });
  expect(await verified(app.strapi)).toEqual([]);
  await recordOf(documentId).update({ reason_code: 'error' });
  expect(await verified(app.strapi)).toMatchObject([{ code: 'history_differs', field: 'reasonCode' }]);
  expect((await command(app.strapi, 'verify', '--fix', '--reason', '恢复')).exitCode).toBe(0);
  expect(await recordOf(documentId).first('reason_code')).toEqual({ reason_code: 'privacy' });
});

it('finds what is published without a record, and takes it in on the day of its publication', async () => {
  const documentId = await importedAs('stray1');
  expect(await verified(app.strapi)).toMatchObject([{ code: 'record_missing', documentId }]);
  expect((await command(app.strapi, 'verify', '--fix', '--reason', '补登')).exitCode).toBe(0);
  expect(await recordOf(documentId).first()).toMatchObject({ disclosed_on: '2015-06-01', state: 'public' });
  const before = await recordOf(documentId).first('disclosed_at', 'migrated');
  await dropRecord(documentId);
  expect((await command(app.strapi, 'verify', '--fix', '--reason', '重建')).exitCode).toBe(0);
  expect(await recordOf(documentId).first('disclosed_at', 'migrated')).toEqual(before);
});
