import { createAdmin } from './accounts';
import type { Asked } from './acts';
import { startApp, type TestApp } from './app';
import { backupOf } from './backup';
import { command, verified } from './commands';
import { createOrgan, documents, publishNew } from './documents';
import { perform } from './perform';
import { events, unguardEvents } from './events';
import { databaseKind } from './setup/databases';

let app: TestApp;
let organ: string;

const TALLY = 'api::decision-tally.decision-tally';
const tallies = () => documents(app.strapi, 'decision-tally');
const db = (table: string) => app.strapi.db.connection(table);
const codes = async () => (await verified(app.strapi)).map(({ code, field }) => `${code} ${field ?? ''}`.trim());
const fix = () => command(app.strapi, 'verify', '--fix', '--reason', '演练');

const ACTS: readonly (readonly [string, ...Asked[]])[] = [
  ['撤下又恢复', { act: 'withdraw', reasonCode: 'superseded' }, { act: 'restore', reasonCode: 'other' }],
  ['封存又解除', { act: 'seal', reasonCode: 'privacy' }, { act: 'restore', reasonCode: 'order' }],
  ['封存后作废', { act: 'withdraw', reasonCode: 'secrecy' }, { act: 'void', reasonCode: 'error' }],
  ['作废又撤销', { act: 'void', reasonCode: 'duplicate' }, { act: 'unvoid', reasonCode: 'error' }],
  ['更正日期', { act: 'correct', reasonCode: 'error', disclosedOn: '2016-02-03' }],
];

/** Everything that an office does to documents and numbers in a year, one after the other. */
const richHistory = async () => {
  const notice = documents(app.strapi, 'notice');
  const other = await createOrgan(app.strapi, 'other');
  const { documentId } = await publishNew(app.strapi, 'notice', { organ });
  await notice.update({ documentId, locale: 'en', data: { title: 'A circular', keywords: ['one', 'two'] } });
  await notice.publish({ documentId, locale: '*' });
  await notice.update({ documentId, locale: 'zh-Hans', data: { kind: 'news', organ: other, channels: ['wechat'] } });
  await notice.publish({ documentId, locale: 'zh-Hans' });
  await notice.unpublish({ documentId, locale: 'zh-Hans' });
  await notice.unpublish({ documentId, locale: '*' });
  await notice.publish({ documentId, locale: '*' });
  await notice.discardDraft({ documentId, locale: 'en' });
  await notice.clone({ documentId });
  const gone = await publishNew(app.strapi, 'decision', { organ, kind: 'penalty', amountYuan: 2000.5, quantity: 3 });
  await documents(app.strapi, 'decision').delete({ documentId: gone.documentId, locale: '*' });
  await publishNew(app.strapi, 'regulation', { organ, validUntil: '2020-01-01' });
  await publishNew(app.strapi, 'notice', { organ, disclosedOn: '2016-02-01', indexNumber: '000014349/2016-00012' });
  for (const [kind, ...given] of ACTS) {
    const { documentId: subject } = await publishNew(app.strapi, 'notice', { organ, title: `关于${kind}的通知` });
    for (const request of given) await perform(app.strapi, subject, request);
  }
  const { documentId: tally } = await tallies().create({
    data: { organ, kind: 'permit', dataYear: 2016, quantity: 60, month: 3 },
  });
  await tallies().update({ documentId: tally, data: { quantity: 61 } });
  const wrong = await tallies().create({ data: { organ, kind: 'permit', dataYear: 2015, quantity: 1 } });
  await tallies().delete({ documentId: wrong.documentId });
};

beforeAll(async () => {
  app = await startApp();
  organ = await createOrgan(app.strapi, 'zjj');
  await richHistory();
});
afterAll(() => app.stop());

it('finds nothing after a rich history', async () => {
  expect(await codes()).toEqual([]);
});

const lastEvent = async (): Promise<number> =>
  Number((await events(app.strapi).max({ last: 'sequence' }).first())?.last);

const tampering: [string, (last: number) => Promise<unknown>, (last: number) => string[]][] = [
  [
    'an altered event',
    (last) =>
      events(app.strapi)
        .where({ sequence: last - 2 })
        .update({ actor: 'nobody' }),
    (last) => [`event_altered ${last - 2}`],
  ],
  [
    'a removed event',
    (last) =>
      events(app.strapi)
        .where({ sequence: last - 1 })
        .delete(),
    (last) => [`event_missing ${last - 1}`],
  ],
  [
    'an inserted event',
    async (last) => {
      const { hash: _, ...event } = await events(app.strapi).where({ sequence: last }).first();
      await events(app.strapi).insert({ ...event, sequence: last + 1, hash: 'f'.repeat(64) });
    },
    (last) => [`event_altered ${last + 1}`],
  ],
  [
    'a log that lost its end after a verification',
    (last) => events(app.strapi).where({ sequence: last }).delete(),
    (last) => [`head_lost ${last}`],
  ],
];

describe.each(tampering)('%s', (_, tamper, expected) => {
  it('is found, guard or no guard, and stays in the log once owned up to', async () => {
    await tallies().create({ data: { organ, kind: 'other', dataYear: 2014, quantity: 1 } });
    await fix();
    expect(await codes()).toEqual([]);
    const last = await lastEvent();
    await unguardEvents(app.strapi);
    await tamper(last);
    expect(await codes()).toEqual(expect.arrayContaining(['guard_missing', ...expected(last)]));

    const { exitCode, text } = await fix();
    expect({ exitCode, text }).toMatchObject({ exitCode: 0, text: expect.stringContaining('owned up to') });
    expect(await codes()).toEqual([]);
    const refusal = events(app.strapi)
      .delete()
      .then(String, (error: unknown) => String(error));
    expect(await refusal).toContain('append-only');
  });
});

describe('a number without a document', () => {
  const entered = async () =>
    (await tallies().create({ data: { organ, kind: 'levy', dataYear: 2013, quantity: 7 } })).documentId;

  it.each([
    [
      'that was deleted past the log is found and put back',
      (id: string) => app.strapi.db.query(TALLY).deleteMany({ where: { documentId: id } }),
      'tally_missing',
      7,
    ],
    [
      'that was changed past the log is found and entered as it is',
      (id: string) => db('decision_tallies').where({ document_id: id }).update({ quantity: 8 }),
      'tally_differs quantity',
      8,
    ],
  ])('%s', async (_, bypass, code, quantity) => {
    const documentId = await entered();
    await bypass(documentId);
    expect(await codes()).toEqual([code]);
    expect((await fix()).exitCode).toBe(0);
    expect(await app.strapi.db.query(TALLY).findOne({ where: { documentId } })).toMatchObject({
      quantity,
      kind: 'levy',
    });
    expect(await codes()).toEqual([]);
  });
});

it('finds a sequence that fell behind the numbers it gave, and lets it go on', async () => {
  const taken: string[] = await db('disclosure_records').pluck('index_number');
  await db('disclosure_sequences').where({ organ_code: 'zjj' }).delete();
  expect(await codes()).toEqual([expect.stringMatching(/^sequence_behind zjj\/\d{4}$/)]);
  expect((await fix()).exitCode).toBe(0);
  const { indexNumber } = await publishNew(app.strapi, 'notice', { organ });
  expect(taken).not.toContain(indexNumber);
});

it('goes on where it was broken off, and finds nothing twice', async () => {
  const { id, document_id } = await db('disclosure_records').first('id', 'document_id');
  await db('disclosure_records').where({ id }).update({ quantity: 99 });
  const { json } = await command(app.strapi, 'verify');
  await db('disclosure_verifications')
    .where({ id: (json as unknown as { id: number }).id })
    .update({ state: 'interrupted', finished_at: null, position: JSON.stringify({ step: 'strays', at: null }) });
  const resumed = await command(app.strapi, 'verify', '--resume');
  expect(resumed.json.findings.map(({ documentId }) => documentId)).toEqual([document_id]);
  expect((resumed.json as unknown as { id: number }).id).toBe((json as unknown as { id: number }).id);
  await fix();
});

it('fixes nothing without a reason', async () => {
  expect(await command(app.strapi, 'verify', '--fix')).toMatchObject({
    exitCode: 2,
    text: expect.stringContaining('--fix needs --reason'),
  });
});

describe('the admin', () => {
  const ask = (jwt: string, method: 'get' | 'post', path: string) =>
    app.request[method](`/disclosure/verifications${path}`).set('Authorization', `Bearer ${jwt}`);

  it('is shown the last verification, and starts one', async () => {
    const jwt = await createAdmin(app);
    await ask(jwt, 'post', '').expect(202);
    let answer;
    do answer = (await ask(jwt, 'get', '/last').expect(200)).body.data;
    while (answer.state === 'running');
    expect(answer).toMatchObject({ trigger: 'admin', state: 'done', found: 0, findings: [] });
    expect(answer.actor).toMatch(/^admin:/);
    expect(answer.head.sequence).toBe(await lastEvent());
  });

  it('needs the right to', async () => {
    const jwt = await createAdmin(app, { role: 'strapi-author' });
    await ask(jwt, 'post', '').expect(403);
    await ask(jwt, 'get', '/last').expect(403);
  });
});

it(`finds nothing in a restored backup, on ${databaseKind()} too`, async () => {
  const head = await lastEvent();
  const copied = await backupOf(app);
  app = await startApp({ database: copied });
  expect(await codes()).toEqual([]);
  expect(await lastEvent()).toBe(head);
});
