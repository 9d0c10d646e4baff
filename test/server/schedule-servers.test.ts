import { startApp, type TestApp } from './app';
import { createOrgan } from './documents';
import {
  actionsOf,
  BY,
  draftNotice,
  HOUR_MS,
  inMs,
  inState,
  publication,
  publishedRows,
  scheduleSoon,
  SOON_MS,
  storedActions,
  until,
} from './schedule';
import { startServer, type TestServer } from './server-process';
import { databaseKind } from './setup/databases';

const onPostgres = databaseKind() === 'postgres' ? describe : describe.skip;

let app: TestApp;
let organ: string;
let servers: TestServer[];

/** Sets and looks on; only the servers publish. */
beforeAll(async () => {
  app = await startApp({ env: { SCHEDULE_WORKER: 'false' } });
  organ = await createOrgan(app.strapi, 'zjj');
});
afterAll(() => app.stop());

beforeEach(() => {
  servers = [];
});
afterEach(() => Promise.all(servers.map((server) => server.stop())));

/** Has a server run `program` before anything else. */
const beginningWith = (program: string) => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(program)}`,
});

const start = async (count: number, env: Record<string, string> = {}) => {
  const started = Array.from({ length: count }, () => startServer({ database: app.address, env }));
  servers.push(...(await Promise.all(started)));
};

/** So many notices, all due at the same moment, which is soon after they have been set. */
async function dueAtOnce(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 0; number < count; number += 1) ids.push(await draftNotice(app, organ, { title: `通知${number}` }));
  const dueAt = inMs(HOUR_MS);
  const set = await actionsOf(app).set(
    ids.map((id) => publication(id, dueAt)),
    BY,
  );
  const soon = inMs(SOON_MS);
  await app.strapi.db
    .connection('schedule_actions')
    .whereIn(
      'id',
      set.map(({ id }) => id),
    )
    .update({ due_at: soon, run_at: soon });
  return ids;
}

const actionsFor = async (ids: readonly string[]) =>
  (await storedActions(app)).filter(({ document_id }) => ids.includes(document_id ?? ''));

const settled = (ids: readonly string[]) =>
  until(
    () => actionsFor(ids),
    (rows) => rows.every(({ state }) => state === 'done' || state === 'failed'),
    240_000,
  );

/** Resolves when some of these are public and, the servers being quick, some are not. */
const begun = (ids: readonly string[]) =>
  until(
    () => publishedRows(app, ids),
    (rows) => rows.length > 2,
  );

const expectEachOnce = async (ids: readonly string[]) => {
  expect((await publishedRows(app, ids)).sort()).toEqual([...ids].sort());
  const of = (table: string) => app.strapi.db.connection(table).whereIn('document_id', ids);
  expect(await of('disclosure_records')).toHaveLength(ids.length);
  expect(await of('disclosure_events').where({ action: 'disclose' })).toHaveLength(ids.length);
};

const isOnTime = ({ started_at, due_at }: Record<string, string & number>) => (started_at ?? '') >= (due_at ?? '~');

onPostgres('several servers on one database', () => {
  it('publish 60 notices due at once, each once and none early; the invalid ones fail with the reason', async () => {
    await start(3);
    const ids = await dueAtOnce(60);
    const invalid = ids.filter((_, place) => place % 20 === 7);
    await app.strapi.db.connection('notices').whereIn('document_id', invalid).update({ kind: null });
    await app.strapi.db.connection('schedule_actions').whereIn('document_id', invalid).update({ draft_version: null });
    const moved = await draftNotice(app, organ);
    const { id } = await scheduleSoon(app, moved);
    const { dueAt } = await actionsOf(app).change(id, { dueAt: inMs(4 * SOON_MS) }, BY);

    const rows = await settled(ids);
    await expectEachOnce(ids.filter((id) => !invalid.includes(id)));
    const failed = rows.filter(({ state }) => state === 'failed');
    expect(failed.map(({ document_id }) => document_id).sort()).toEqual([...invalid].sort());
    for (const { error } of failed) expect(JSON.parse(error ?? '')).toMatchObject({ code: 'draft_invalid' });
    expect(rows.every(isOnTime)).toBe(true);
    expect(new Set(rows.map(({ claimed_by }) => claimed_by)).size).toBeGreaterThan(1);
    // Moved on another server than the one that carries it out.
    expect(((await inState(app, id, 'done')).startedAt ?? '') >= dueAt).toBe(true);
  });

  it('go by the database’s clock, where one is an hour fast and another an hour slow', async () => {
    const shifted = (shift: number) => `
      const Real = Date;
      const now = Date.now;
      globalThis.Date = new Proxy(Real, {
        construct: (target, given, as) => Reflect.construct(target, given.length ? given : [now() + ${shift}], as),
        get: (target, name) => (name === 'now' ? () => now() + ${shift} : Reflect.get(target, name)),
      });`;
    await start(1, beginningWith(shifted(HOUR_MS)));
    await start(1, beginningWith(shifted(-HOUR_MS)));
    const ids = await dueAtOnce(20);
    const rows = await settled(ids);
    expect(rows.every(isOnTime)).toBe(true);
    await expectEachOnce(ids);
    for (const { finished_at } of rows)
      expect(Math.abs(Date.parse(finished_at ?? '') - Date.now())).toBeLessThan(HOUR_MS / 2);
  });

  it('publish once what a server had claimed before it stood still for longer than its lease', async () => {
    const stall = `process.on('SIGUSR2', () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20000))`;
    await start(2, beginningWith(stall));
    const ids = await dueAtOnce(10);
    const rows = await until(
      () => actionsFor(ids),
      (all) => all.some(({ state }) => state === 'running'),
    );
    const claimer = rows.find(({ state }) => state === 'running')?.claimed_by ?? '';
    process.kill(Number(claimer.split(':')[1]), 'SIGUSR2');

    const done = await settled(ids);
    await expectEachOnce(ids);
    expect(done.map(({ state }) => state)).toEqual(Array(10).fill('done'));
    expect(done.some(({ claimed_by }) => claimed_by !== claimer)).toBe(true);
  });

  it('lose nothing when one is killed, and publish nothing twice', async () => {
    await start(1);
    const ids = await dueAtOnce(30);
    await begun(ids);
    await servers.pop()?.kill();
    expect((await publishedRows(app, ids)).length).toBeLessThan(ids.length);
    await start(1);
    await settled(ids);
    await expectEachOnce(ids);
  });

  it('finish what they have begun when stopped, give back the rest, and end well', async () => {
    await start(1);
    const server = servers.pop();
    const ids = await dueAtOnce(30);
    await begun(ids);
    await server?.stop();
    expect(await server?.ended).toBe(0);

    const rows = await actionsFor(ids);
    expect(rows.filter(({ state }) => state === 'running')).toEqual([]);
    const done = rows.filter(({ state }) => state === 'done').map(({ document_id }) => document_id);
    expect(done.length).toBeLessThan(ids.length);
    expect((await publishedRows(app, ids)).sort()).toEqual(done.sort());
    await start(1);
    await settled(ids);
    await expectEachOnce(ids);
  });
});
