import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { createApiToken } from './accounts';
import { startApp } from './app';
import { createOrgan, publishNew } from './documents';
import { startServer, type TestServer } from './server-process';
import { databaseKind, environmentOf } from './setup/databases';
import { TEST_ENVIRONMENT } from './setup/environment';
import { ROOT } from './setup/paths';

const onSqlite = databaseKind() === 'sqlite' ? it : it.skip;

/** `npm run disclosure -- …`, its two streams apart. */
const disclosure = (database: string, ...words: string[]) =>
  new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [path.join(ROOT, 'scripts/disclosure.mjs'), ...words], {
      cwd: ROOT,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        ...TEST_ENVIRONMENT,
        ...environmentOf(database),
        LOG_LEVEL: 'info',
      },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });

let database: string;
let server: TestServer;

beforeAll(async () => {
  const app = await startApp();
  const organ = await createOrgan(app.strapi, 'zjj');
  await publishNew(app.strapi, 'notice', { organ });
  await createApiToken(app, { type: 'full-access' });
  database = app.address;
  await app.stop();
  server = await startServer({ database });
});
afterAll(() => server.stop());

it('verifies beside a running server, and says it on standard output as clean JSON', async () => {
  const { code, stdout } = await disclosure(database, 'verify', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ trigger: 'command', actor: 'command', state: 'done', findings: [] });
  expect(code).toBe(0);
  expect((await fetch(`${server.url}/_health`)).status).toBe(204);
});

it('tells a person how it went, in both languages', async () => {
  const { code, stdout } = await disclosure(database, 'verify');
  expect(code).toBe(0);
  expect(stdout).toMatch(/发现 0 处不一致 · \d+ rows checked, 0 differences/);
});

it('ends with 2 where it is used badly', async () => {
  const { code, stdout, stderr } = await disclosure(database, 'verify', '--fixx');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('verify has no --fixx; it takes --fix, --reason <text>, --resume, --json');
});

onSqlite('asks the server over a socket that is its owner’s alone', () => {
  const socket = statSync(`${database}.sock`);
  expect(socket.isSocket()).toBe(true);
  expect(socket.mode & 0o777).toBe(0o600);
});

onSqlite('runs by itself when the server was killed, and clears up behind it at the next start', async () => {
  await server.kill();
  expect(existsSync(`${database}.sock`)).toBe(true);
  expect((await disclosure(database, 'verify', '--json')).code).toBe(0);

  server = await startServer({ database });
  expect((await disclosure(database, 'verify', '--json')).code).toBe(0);
  await server.stop();
  expect(existsSync(`${database}.sock`)).toBe(false);
});
