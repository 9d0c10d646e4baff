import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { startApp, type TestApp } from './app';
import { actionsOf, until } from './schedule';
import { databaseKind } from './setup/databases';
import { DIST } from './setup/paths';

interface Parts {
  claim(strapi: Core.Strapi, server: string): Promise<object[]>;
  startWorker(strapi: Core.Strapi): { wake(): void; stop(deadlineMs: number): Promise<void> };
}

const part = <Name extends keyof Parts>(file: string, name: Name): Parts[Name] =>
  jest.requireActual<Parts>(path.join(DIST, 'src/plugins/schedule/server/src/worker', file))[name];

const claim = part('claim', 'claim');
const startWorker = part('worker', 'startWorker');
const onPostgres = databaseKind() === 'postgres' ? it : it.skip;

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ env: { SCHEDULE_WORKER: 'false' } });
});
afterAll(() => app.stop());

onPostgres.each([
  ['claims', 'skip locked', () => claim(app.strapi, 'test')],
  ['lists as overdue', 'due_at <=', () => actionsOf(app).find({ overdue: true, limit: 1, offset: 0 })],
])('%s what is due by an index, however much is to come', async (_, mark, work) => {
  const [statement] = await statementsOf(work, mark);
  const { rows } = await app.strapi.db.connection.transaction(async (trx) => {
    await trx.raw('set local enable_seqscan = off');
    return trx.raw(`explain ${statement?.sql ?? ''}`, statement?.bindings ?? []);
  });
  const plan = rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n');
  expect(plan).toMatch(/Index Cond: .*(run|due)_at.* <= /);
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
