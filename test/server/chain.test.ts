import { createHash } from 'node:crypto';
import { startApp, type TestApp } from './app';
import { createOrgan, documents, publishNew } from './documents';
import { events, unguardEvents } from './events';
import { databaseKind } from './setup/databases';

let app: TestApp;
let organ: string;

const onPostgres = databaseKind() === 'postgres' ? it : it.skip;

interface Row {
  readonly sequence: number | string;
  readonly hash: string;
  readonly [column: string]: unknown;
}

/** As docs/model.md tells an outsider: nothing of the project's code is used. */
const recomputed = (rows: readonly Row[]): string[] => {
  let previous = '0'.repeat(64);
  return rows.map(({ hash, sequence, ...columns }) => {
    const named = Object.entries({ ...columns, sequence: Number(sequence) }).sort(([a], [b]) => (a < b ? -1 : 1));
    const text = previous + JSON.stringify(Object.fromEntries(named));
    previous = createHash('sha256').update(text, 'utf8').digest('hex');
    return previous;
  });
};

const stored = (): Promise<Row[]> => events(app.strapi).orderBy('sequence');

beforeAll(async () => {
  app = await startApp();
  organ = await createOrgan(app.strapi, 'zjj');
  const { documentId } = await publishNew(app.strapi, 'notice', { organ });
  await documents(app.strapi, 'notice').unpublish({ documentId });
  await publishNew(app.strapi, 'decision', { organ, kind: 'penalty', amountYuan: 2000.5 });
});
afterAll(() => app.stop());

it('chains each event to the one before, so that anybody can recompute it', async () => {
  const rows = await stored();
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.map(({ sequence }) => Number(sequence))).toEqual(rows.map((_, index) => index + 1));
  expect(rows.map(({ hash }) => hash)).toEqual(recomputed(rows));
});

it('keeps no word of a document in the log', async () => {
  expect(JSON.stringify(await stored())).not.toContain('关于做好');
});

it('shows the public where the log ends', async () => {
  const last = (await stored()).at(-1);
  const { body, headers } = await app.request.get('/api/disclosure/events/head').set('Origin', 'https://a.example');
  expect(body.data).toEqual({ sequence: Number(last?.sequence), hash: last?.hash, at: last?.at });
  expect(body.meta).toMatchObject({ api: '1', registerVersion: Number(last?.sequence) });
  expect(headers['access-control-allow-origin']).toBe('*');
  const refused = await app.request.get('/api/disclosure/events/head?sequence=1').expect(400);
  expect(refused.body.error.details.parameter).toBe('sequence');
});

const CHANGES: [string, () => Promise<unknown>][] = [
  ['an UPDATE', () => events(app.strapi).where({ sequence: 1 }).update({ actor: 'nobody' })],
  ['a DELETE', () => events(app.strapi).where({ sequence: 1 }).delete()],
  ['a DELETE of all', () => events(app.strapi).delete()],
];

/** An error of the SQLite driver, which is loaded once for all test files, is no `Error` of this one. */
const saying = (words: string) => ({ message: expect.stringContaining(words) });

it.each(CHANGES)('has the database refuse %s of events', async (_, change) => {
  const before = await stored();
  await expect(change()).rejects.toMatchObject(saying('disclosure_events is append-only'));
  expect(await stored()).toEqual(before);
});

it('has the database refuse an event in the place of another', async () => {
  const [first] = await stored();
  const verb = databaseKind() === 'postgres' ? 'insert' : 'insert or replace';
  const columns = Object.keys(first ?? {});
  const sql = `${verb} into disclosure_events (${columns.join()}) values (${columns.map(() => '?').join()})`;
  const values = Object.values({ ...first, actor: 'nobody' }) as string[];
  await expect(app.strapi.db.connection.raw(sql, values)).rejects.toMatchObject(saying(''));
  expect((await stored())[0]).toEqual(first);
});

onPostgres('has the database refuse TRUNCATE, also where ordinary triggers are switched off', async () => {
  const truncate = () => app.strapi.db.connection.raw('truncate disclosure_events');
  await expect(truncate()).rejects.toMatchObject(saying('append-only: TRUNCATE is refused'));
  const replica = app.strapi.db.connection.transaction(async (trx) => {
    await trx.raw(`set local session_replication_role = 'replica'`);
    await trx('disclosure_events').delete();
  });
  await expect(replica).rejects.toMatchObject(saying('append-only: DELETE is refused'));
});

it('chains what an older version wrote without a chain, and is not bothered by a second run', async () => {
  const before = await stored();
  await unguardEvents(app.strapi);
  await events(app.strapi).where('sequence', '>', 2).update({ hash: null });
  await app.strapi.db.connection('strapi_migrations_internal').where({ name: 'disclosure::0002-chain' }).delete();
  app = await app.restart();
  expect(await stored()).toEqual(before);
  await expect(events(app.strapi).delete()).rejects.toMatchObject(saying('append-only'));
});
