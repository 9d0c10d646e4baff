import { startApp, type TestApp } from './app';

import { command, verified } from './commands';
import { createOrgan, documents, publishNew } from './documents';
import { perform } from './perform';

/** Every road past the register is found, said in words, and set right with an event that gives the reason. */
let app: TestApp;
let organ: string;
let count = 0;

const NOTICE = 'api::notice.notice';

const db = (table: string) => app.strapi.db.connection(table);
const rows = (documentId: string) => db('notices').where({ document_id: documentId });
const recordOf = (documentId: string) => db('disclosure_records').where({ document_id: documentId });
const idOf = async (documentId: string): Promise<number> => (await recordOf(documentId).first('id')).id;

const publish = async (): Promise<string> => {
  count += 1;
  const { documentId } = await publishNew(app.strapi, 'notice', { organ, title: `第${count}号通知` });
  return documentId;
};

const published = async (): Promise<string> => {
  const documentId = await publish();
  await documents(app.strapi, 'notice').update({ documentId, locale: 'en', data: { title: `Notice ${count}` } });
  await documents(app.strapi, 'notice').publish({ documentId, locale: 'en' });
  return documentId;
};

const dropRecord = async (documentId: string) => {
  const id = await idOf(documentId);
  for (const part of ['record_texts', 'record_columns', 'record_channels', 'record_attachments', 'spells']) {
    await db(`disclosure_${part}`).where({ record_id: id }).delete();
  }
  await db('disclosure_records').where({ id }).delete();
};

beforeAll(async () => {
  app = await startApp();
  organ = await createOrgan(app.strapi, 'zjj');
});
afterAll(() => app.stop());

type Bypass = (documentId: string) => Promise<unknown>;

const ALTERED: [what: string, bypass: Bypass, found: string[]][] = [
  [
    'raw SQL on content',
    (id) => rows(id).whereNotNull('published_at').update({ kind: 'warning' }),
    ['field_differs kind'],
  ],
  [
    'a write by db.query',
    (documentId) =>
      app.strapi.db
        .query(NOTICE)
        .updateMany({ where: { documentId, locale: 'zh-Hans' }, data: { madeOn: '2011-01-01', title: '改' } }),
    ['field_differs madeOn', 'text_differs zh-Hans title'],
  ],
  ['raw SQL on a record', (id) => recordOf(id).update({ kind: 'notice.news' }), ['field_differs kind']],
  [
    'raw SQL on content and record alike',
    async (id) => {
      await rows(id).update({ made_on: '2011-01-01' });
      await recordOf(id).update({ made_on: '2011-01-01' });
    },
    ['history_differs madeOn'],
  ],
  [
    'another year for a record',
    (id) => recordOf(id).update({ disclosed_on: '2011-01-01' }),
    ['given_differs ', 'history_differs disclosedOn'],
  ],
  [
    'another instant and origin for a record',
    (id) => recordOf(id).update({ disclosed_at: '2011-01-01T00:00:00.000Z', migrated: true }),
    ['history_differs disclosedAt', 'history_differs migrated'],
  ],
  ['another number in the content', (id) => rows(id).update({ index_number: 'zjj/1999-00001' }), ['given_differs ']],
  [
    'words changed in content and register alike',
    async (id) => {
      await rows(id).where({ locale: 'en' }).update({ title: 'Something else' });
      await db('disclosure_record_texts')
        .where({ record_id: await idOf(id), locale: 'en' })
        .update({ title: 'Something else' });
    },
    ['digest_differs '],
  ],
  ['a deleted record', dropRecord, ['record_lost ']],
  [
    'a deleted spell',
    async (id) =>
      db('disclosure_spells')
        .where({ record_id: await idOf(id) })
        .delete(),
    ['spells_differ '],
  ],
  [
    'a deleted column of a record',
    async (id) =>
      db('disclosure_record_columns')
        .where({ record_id: await idOf(id) })
        .delete(),
    ['field_differs columns'],
  ],
  [
    'a deleted channel of a record',
    async (id) =>
      db('disclosure_record_channels')
        .where({ record_id: await idOf(id) })
        .delete(),
    ['field_differs channels'],
  ],
  [
    'an attachment that no file is behind',
    async (id) =>
      db('disclosure_record_attachments').insert({
        record_id: await idOf(id),
        position: 0,
        name: 'a.pdf',
        url: '/uploads/a.pdf',
        size: 1,
      }),
    ['attachments_differ '],
  ],
  [
    'the deletion of a locale in the settings, the one the record follows',
    (documentId) => app.strapi.db.query(NOTICE).deleteMany({ where: { documentId, locale: 'zh-Hans' } }),
    ['field_differs locale', 'text_left zh-Hans'],
  ],
  [
    'the deletion of another locale in the settings',
    (documentId) => app.strapi.db.query(NOTICE).deleteMany({ where: { documentId, locale: 'en' } }),
    ['text_left en'],
  ],
  [
    'content that is gone',
    (documentId) => app.strapi.db.query(NOTICE).deleteMany({ where: { documentId } }),
    ['public_not_published '],
  ],
  [
    'drafts switched off and on for the type',
    (documentId) => app.strapi.db.query(NOTICE).deleteMany({ where: { documentId, publishedAt: null } }),
    ['draft_missing en', 'draft_missing zh-Hans'],
  ],
  [
    'a late record made one in time',
    (id) => recordOf(id).update({ timeliness: 'on_time' }),
    ['due_differs timeliness'],
  ],
  ['a record withdrawn by hand', (id) => recordOf(id).update({ state: 'withdrawn' }), ['published_not_public ']],
  ['a voided record that is published', (id) => recordOf(id).update({ state: 'voided' }), ['published_not_public ']],
  [
    'two published rows of one locale',
    async (id) => {
      const row = await app.strapi.db.query(NOTICE).findOne({
        where: { documentId: id, locale: 'en', publishedAt: { $notNull: true } },
        populate: ['organ', 'columns'],
      });
      await app.strapi.db.query(NOTICE).create({
        data: {
          ...row,
          id: undefined,
          organ: row.organ.id,
          columns: row.columns.map((column: { id: number }) => column.id),
        },
      });
    },
    ['published_twice en'],
  ],
];

describe.each(ALTERED)('%s', (_, bypass, expected) => {
  it('is found, and after --fix nothing is', async () => {
    const documentId = await published();
    await bypass(documentId);

    const found = await verified(app.strapi);
    expect(found.map(({ code, field }) => `${code} ${field ?? ''}`).sort()).toEqual(expected);
    for (const { documentId: named, message } of found) {
      expect(named).toBe(documentId);
      for (const text of Object.values(message)) expect(text).toContain(documentId);
    }

    const { exitCode, json } = await command(app.strapi, 'verify', '--fix', '--reason', '核验更正');
    expect({ exitCode, findings: json.findings }).toEqual({ exitCode: 0, findings: [] });
    const event = await db('disclosure_events')
      .join('disclosure_event_reasons', 'disclosure_event_reasons.sequence', 'disclosure_events.sequence')
      .where({ action: 'correct_finding', document_id: documentId })
      .first('reason', 'actor');
    expect(event).toEqual({ actor: 'command', reason: '核验更正' });
  });
});

describe('a sealed document', () => {
  const sealed = async () => {
    const documentId = await published();
    await perform(app.strapi, documentId, { act: 'seal', reasonCode: 'privacy' });
    return documentId;
  };

  it('that is put up again past the register is found, and comes down', async () => {
    const documentId = await sealed();
    const { id: _, ...row } = await rows(documentId).where({ locale: 'zh-Hans' }).first();
    await db('notices').insert({ ...row, published_at: row.created_at });
    const found = (await verified(app.strapi)).map(({ code }) => code);
    expect(found).toEqual(expect.arrayContaining(['published_not_public', 'organ_missing']));
    expect((await command(app.strapi, 'verify', '--fix', '--reason', '重新撤下')).exitCode).toBe(0);
    expect(await rows(documentId).whereNotNull('published_at')).toEqual([]);
    expect(await recordOf(documentId).first('state')).toEqual({ state: 'sealed' });
  });

  it('whose seal is lifted by hand is found, and sealed again', async () => {
    const documentId = await sealed();
    const { sealed_on } = await recordOf(documentId).first('sealed_on');
    await recordOf(documentId).update({ state: 'withdrawn', sealed_on: null });
    expect(await verified(app.strapi)).toMatchObject([{ code: 'state_differs', documentId }]);
    expect((await command(app.strapi, 'verify', '--fix', '--reason', '恢复封存')).exitCode).toBe(0);
    expect(await recordOf(documentId).first('state', 'sealed_on')).toEqual({ state: 'sealed', sealed_on });
  });
});

it('finds a lost record whose content is gone too, and counts it again where it was', async () => {
  const documentId = await published();
  const before = await recordOf(documentId).first();
  await documents(app.strapi, 'notice').delete({ documentId, locale: '*' });
  await dropRecord(documentId);
  expect(await verified(app.strapi)).toMatchObject([{ code: 'record_lost', documentId }]);
  expect((await command(app.strapi, 'verify', '--fix', '--reason', '重建')).exitCode).toBe(0);
  const { kind, organ_code, disclosed_on, index_number } = before;
  const kept = { kind, organ_code, disclosed_on, index_number, state: 'withdrawn', reason_code: 'deleted' };
  expect(await recordOf(documentId).first()).toMatchObject(kept);
});

it('finds a record that nothing discloses and nothing shows, and counts it nowhere', async () => {
  const documentId = await published();
  const { id: _, ...row } = await recordOf(documentId).first();
  await db('disclosure_records').insert({ ...row, document_id: 'forged', index_number: 'zjj/2010-00009' });
  const found = await verified(app.strapi);
  expect(found.map(({ code }) => code).sort()).toEqual(['public_not_published', 'record_unfounded']);
  expect((await command(app.strapi, 'verify', '--fix', '--reason', '伪造')).exitCode).toBe(0);
  expect(await recordOf('forged').first('state')).toEqual({ state: 'voided' });
});

it('finds frozen figures that are not those that were frozen, and can only own up to it', async () => {
  const year = new Date().getUTCFullYear() - 1;
  await publishNew(app.strapi, 'notice', { organ, madeOn: `${year}-01-04`, disclosedOn: `${year}-01-05` });
  expect((await command(app.strapi, 'freeze', '--organ', 'zjj', '--year', String(year))).exitCode).toBe(0);
  expect(await verified(app.strapi)).toEqual([]);

  await db('disclosure_frozen_figures').where({ measure: 'disclosed' }).update({ value: 7 });
  const [found] = await verified(app.strapi);
  expect(found).toMatchObject({ code: 'frozen_differ', field: `zjj ${year}` });
  expect(found?.message['zh-Hans']).toContain('定稿');
  expect((await command(app.strapi, 'verify', '--fix', '--reason', '已公告')).exitCode).toBe(0);
  expect(await verified(app.strapi)).toEqual([]);
});
