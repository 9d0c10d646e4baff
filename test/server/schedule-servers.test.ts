import { startApp, type TestApp } from './app';
import { createOrgan } from './documents';
import { actionsFor, begun, dueAtOnce, expectEachOnce, settled } from './due-at-once';
import {
  actionsOf,
  BY,
  draftNotice,
  HOUR_MS,
  inMs,
  inState,
  publishedRows,
  scheduleSoon,
  SOON_MS,
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

const isOnTime = ({ started_at, due_at }: Record<string, string & number>) => (started_at ?? '') >= (due_at ?? '~');

onPostgres('several servers on one database', () => {
  it('publish 60 notices due at once, each once and none early; the invalid ones fail with the reason', async () => {
    await start(3);
    const ids = await dueAtOnce(app, organ, 60);
    const invalid = ids.filter((_, place) => place % 20 === 7);
    await app.strapi.db.connection('notices').whereIn('document_id', invalid).update({ kind: null });
    await app.strapi.db.connection('schedule_actions').whereIn('document_id', invalid).update({ draft_version: null });
    const moved = await draftNotice(app, organ);
    const { id } = await scheduleSoon(app, moved);
    const { dueAt } = await actionsOf(app).change(id, { dueAt: inMs(4 * SOON_MS) }, BY);

    const rows = await settled(app, ids);
    await expectEachOnce(
      app,
      ids.filter((id) => !invalid.includes(id)),
    );
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
    const ids = await dueAtOnce(app, organ, 20);
    const rows = await settled(app, ids);
    expect(rows.every(isOnTime)).toBe(true);
    await expectEachOnce(app, ids);
    for (const { finished_at } of rows)
      expect(Math.abs(Date.parse(finished_at ?? '') - Date.now())).toBeLessThan(HOUR_MS / 2);
  });

  it('publish once what a server had claimed before it stood still for longer than its lease', async () => {
    const stall = `process.on('SIGUSR2', () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20000))`;
    await start(2, beginningWith(stall));
    const ids = await dueAtOnce(app, organ, 10);
    const rows = await until(
      () => actionsFor(app, ids),
      (all) => all.some(({ state }) => state === 'running'),
    );
    const claimer = rows.find(({ state }) => state === 'running')?.claimed_by ?? '';
    process.kill(Number(claimer.split(':')[1]), 'SIGUSR2');

    const done = await settled(app, ids);
    await expectEachOnce(app, ids);
    expect(done.map(({ state }) => state)).toEqual(Array(10).fill('done'));
    expect(done.some(({ claimed_by }) => claimed_by !== claimer)).toBe(true);
  });

  it('lose nothing when one is killed, and publish nothing twice', async () => {
    await start(1);
    const ids = await dueAtOnce(app, organ, 30);
    await begun(app, ids);
    await servers.pop()?.kill();
    expect((await publishedRows(app, ids)).length).toBeLessThan(ids.length);
    await start(1);
    await settled(app, ids);
    await expectEachOnce(app, ids);
  });

  it('finish what they have begun when stopped, give back the rest, and end well', async () => {
    await start(1);
    const server = servers.pop();
    const ids = await dueAtOnce(app, organ, 30);
    await begun(app, ids);
    await server?.stop();
    expect(await server?.ended).toBe(0);

    const rows = await actionsFor(app, ids);
    expect(rows.filter(({ state }) => state === 'running')).toEqual([]);
    const done = rows.filter(({ state }) => state === 'done').map(({ document_id }) => document_id);
    expect(done.length).toBeLessThan(ids.length);
    expect((await publishedRows(app, ids)).sort()).toEqual(done.sort());
    await start(1);
    await settled(app, ids);
    await expectEachOnce(app, ids);
  });
});
