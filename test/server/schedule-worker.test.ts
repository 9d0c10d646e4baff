import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { startApp, type TestApp } from './app';
import { createOrgan } from './documents';
import { actionsFor, dueAtOnce } from './due-at-once';
import { actionsOf, until } from './schedule';
import { databaseKind } from './setup/databases';
import { DIST } from './setup/paths';

interface Parts {
  claim(strapi: Core.Strapi, server: string): Promise<object[]>;
  startWorker(strapi: Core.Strapi): { wake(): void; stop(deadlineMs: number): Promise<void> };
}

interface Explained {
  readonly rows: readonly Record<'QUERY PLAN', string>[];
}

const part = <Name extends keyof Parts>(file: string, name: Name): Parts[Name] =>
  jest.requireActual<Parts>(path.join(DIST, 'src/plugins/schedule/server/src/worker', file))[name];

const claim = part('claim', 'claim');
const startWorker = part('worker', 'startWorker');
const onPostgres = databaseKind() === 'postgres' ? it : it.skip;

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

onPostgres.each([
  ['claims', 'skip locked', () => claim(app.strapi, 'test')],
  ['lists as overdue', 'due_at <=', () => actionsOf(app).find({ overdue: true, limit: 1, offset: 0 })],
])('%s what is due by an index, however much is to come', async (_, mark, work) => {
  const [statement] = await statementsOf(work, mark);
  const { rows } = await app.strapi.db.connection.transaction(async (trx): Promise<Explained> => {
    await trx.raw('set local enable_seqscan = off');
    return trx.raw(`explain ${statement?.sql ?? ''}`, statement?.bindings ?? []);
  });
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(plan).toMatch(/Index Cond: .*(run|due)_at.* <= /);
});

it('does nothing in an app that does not listen, as that of a command', async () => {
  await pause(200);
  expect((await actionsOf(app).health()).lastTickAt).toBeNull();
});

it('looks again at once when it is woken while it looks', async () => {
  const { connection } = app.strapi.db;
  const looks: number[] = [];
  const wakeWhileItLooks = (_answer: unknown, { sql }: { sql: string }) => {
    if (sql.includes('as "runAt"') && looks.push(performance.now()) === 2) worker.wake();
  };
  connection.on('query-response', wakeWhileItLooks);
  const worker = startWorker(app.strapi);
  await until(
    async () => looks.length,
    (count) => count >= 3,
  );
  connection.removeListener('query-response', wakeWhileItLooks);
  await worker.stop(1000);
  const [, woken = 0, next = 0] = looks;
  expect(next - woken).toBeLessThan(500);
});

describe('a batch with one in it that the machine cannot do', () => {
  let ids: readonly string[];
  let attempts: (readonly (string | number | undefined)[])[];
  let worker: ReturnType<typeof startWorker>;

  /** Three due at once, of which the first cannot be published, and that cannot be written down either. */
  beforeAll(async () => {
    const organ = await createOrgan(app.strapi, 'zjj');
    ids = await dueAtOnce(app, organ, 3);
    attempts = [];
    app.strapi.documents.use(async (context, next) => {
      const { documentId } = context.params as { documentId?: string };
      if (context.action !== 'publish' || documentId !== ids[0]) return next();
      const all: { attempts: number }[] = await app.strapi.db.transaction(({ trx }) =>
        trx('schedule_actions').orderBy('id').select('attempts'),
      );
      attempts.push(all.map((row) => row.attempts));
      throw new Error('The disk is on fire');
    });
    await app.strapi.db.connection.raw(databaseKind() === 'postgres' ? DEAF_POSTGRES : DEAF_SQLITE);
    worker = startWorker(app.strapi);
  });
  afterAll(() => worker.stop(20_000));

  it('gives back the rest at once, of which nothing counts as tried', async () => {
    const begun = await until(
      async () => attempts,
      ({ length }) => length > 0,
    );
    expect(begun[0]).toEqual([1, 0, 0]);
    const rest = await until(
      () => actionsFor(app, ids.slice(1)),
      (rows) => rows.every(({ state }) => state === 'done'),
      10_000,
    );
    expect(rest.map((row) => row.attempts)).toEqual([1, 1]);
    expect(await actionsFor(app, ids.slice(0, 1))).toMatchObject([{ state: 'running', attempts: 1 }]);
  });
});

/** The audit takes no fault of the machine. */
const DEAF_SQLITE = `create trigger deaf before insert on schedule_events when new.act = 'retrying'
  begin select raise(abort, 'deaf'); end`;
const DEAF_POSTGRES = `create function deaf() returns trigger language plpgsql as
    $$ begin if new.act = 'retrying' then raise exception 'deaf'; end if; return new; end $$;
  create trigger deaf before insert on schedule_events for each row execute function deaf()`;

/** What `work` asks of the database in which `mark` stands. */
async function statementsOf(work: () => Promise<unknown>, mark: string) {
  const heard: { sql: string; bindings: string[] }[] = [];
  const { connection } = app.strapi.db;
  const listen = ({ sql, bindings }: { sql: string; bindings: string[] }) => {
    if (sql.includes(mark)) heard.push({ sql: sql.replace(/\$\d+/g, '?'), bindings });
  };
  connection.on('query', listen);
  await work();
  connection.removeListener('query', listen);
  return heard;
}
