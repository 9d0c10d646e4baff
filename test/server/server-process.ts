import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createDatabase, environmentOf } from './setup/databases';
import { TEST_ENVIRONMENT } from './setup/environment';
import { freePort } from './setup/free-port';
import { ROOT } from './setup/paths';

export type ServerOptions = {
  readonly env?: Readonly<Record<string, string>>;
  /** An existing database, as an app's or another server's `address`; otherwise the server gets one of its own. */
  readonly database?: string;
  readonly port?: number;
  /** See `startApp`. */
  readonly blank?: boolean;
};

export type TestServer = {
  readonly url: string;
  readonly address: string;
  /** What it has written to its terminal so far. */
  output(): string;
  /** Resolves to the exit code when the process has ended, by itself or not; a signal's name when one ended it. */
  readonly ended: Promise<number | string>;
  /** Asks it to stop, as an operator's Ctrl-C does. */
  stop(): Promise<void>;
  /** Takes its power away. */
  kill(): Promise<void>;
};

const BETWEEN_CHECKS_MS = 50;

/** Starts `strapi start` as a process of its own and resolves as soon as it answers; rejects with its output if it ends before. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const server = await spawnServer(options);
  const ended = server.ended.then((code) => {
    throw new Error(`The server ended with ${code} before it was ready:\n${server.output()}`);
  });
  await Promise.race([ready(server.url, ended), ended]);
  ended.catch(() => undefined);
  return server;
}

/** Starts `strapi start` without waiting for it, for starts that are to be refused. */
export async function spawnServer({ env = {}, database, port, blank = false }: ServerOptions): Promise<TestServer> {
  const address = database ?? (await createDatabase({ blank }));
  const listenOn = port ?? (await freePort());
  const child = spawn(process.execPath, [path.join(ROOT, 'node_modules/@strapi/strapi/bin/strapi.js'), 'start'], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ...TEST_ENVIRONMENT,
      ...environmentOf(address),
      LOG_LEVEL: 'info',
      PORT: String(listenOn),
      ...env,
    },
  });
  const written: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  return {
    url: `http://127.0.0.1:${listenOn}`,
    address,
    output: () => written.join(''),
    ended,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

const ready = async (url: string, ended: Promise<never>) => {
  let over = false;
  ended.catch(() => (over = true));
  while (!over && !(await answers(`${url}/_health`))) await pause(BETWEEN_CHECKS_MS);
};

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
