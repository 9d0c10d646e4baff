import { setTimeout as pause } from 'node:timers/promises';
import { createApiToken } from './accounts';
import { startApp, type TestApp } from './app';
import { verified } from './commands';
import { createOrgan } from './documents';
import { events } from './events';
import { startServer, type TestServer } from './server-process';
import { databaseKind } from './setup/databases';

/** More of them by `KILL_ROUNDS`: where a kill strikes is chance. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 3);
const AT_ONCE = 12;

const onPostgres = databaseKind() === 'postgres' ? it : it.skip;

let app: TestApp;
let organ: string;
let token: string;

beforeEach(async () => {
  app = await startApp();
  organ = await createOrgan(app.strapi, 'zjj');
  token = await createApiToken(app, { type: 'full-access' });
});
afterEach(() => app.stop());

/** Publishes by REST; a server that is killed meanwhile does not answer. */
const publish = ({ url }: Pick<TestServer, 'url'>, number: number): Promise<number | 'no answer'> =>
  fetch(`${url}/api/notices?locale=zh-Hans`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ data: { title: `公告${number}`, kind: 'announcement', madeOn: '2016-01-04', organ } }),
  }).then(
    ({ status }) => status,
    () => 'no answer',
  );

const sequences = async (): Promise<number[]> =>
  (await events(app.strapi).orderBy('sequence').pluck('sequence')).map(Number);

const expectUnbroken = async () => {
  const found = await sequences();
  expect(found).toEqual(found.map((_, index) => index + 1));
};

/** Resolves when `count` of them have been answered. */
const answered = (count: number, answers: readonly Promise<unknown>[]) =>
  new Promise<void>((resolve) => {
    let left = count;
    for (const answer of answers) void answer.then(() => (left -= 1) === 0 && resolve());
  });

const killedInARow = async () => {
  const database = app.address;
  await app.stop();
  let done = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = await startServer({ database });
    const answers = Array.from({ length: AT_ONCE }, (_, index) => publish(server, round * AT_ONCE + index));
    await answered(1 + Math.floor(Math.random() * (AT_ONCE - 1)), answers);
    await pause(Math.random() * 30);
    await server.kill();
    done += (await Promise.all(answers)).filter((answer) => answer === 201).length;
  }
  app = await startApp({ database });
  expect(await verified(app.strapi)).toEqual([]);
  await expectUnbroken();
  const row = await app.strapi.db.connection('disclosure_records').count({ number: '*' }).first();
  expect(done).toBeGreaterThan(0);
  expect(Number(row?.number)).toBeGreaterThanOrEqual(done);
};

it(
  `finds nothing after ${ROUNDS} servers were killed while they published, and no half record`,
  killedInARow,
  ROUNDS * 60_000,
);

onPostgres('finds nothing while two servers publish on one database, and no gap in the chain', async () => {
  const servers = [await startServer({ database: app.address }), await startServer({ database: app.address })];
  let over = false;
  const publishing = Promise.all(
    Array.from({ length: 4 * AT_ONCE }, (_, number) => publish(servers[number % 2] as TestServer, number)),
  ).finally(() => (over = true));
  const found: object[] = [];
  while (!over) found.push(...(await verified(app.strapi)));
  expect(await publishing).toEqual(Array(4 * AT_ONCE).fill(201));
  expect(found).toEqual([]);
  expect(await verified(app.strapi)).toEqual([]);
  await expectUnbroken();
  await Promise.all(servers.map((server) => server.stop()));
});
