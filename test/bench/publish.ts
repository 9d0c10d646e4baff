import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import {
  createDatabase,
  environmentOf,
  forgetDatabases,
  useDatabases,
  type DatabaseKind,
} from '../server/setup/databases';
import { TEST_ENVIRONMENT } from '../server/setup/environment';
import { ROOT } from '../server/setup/paths';
import { startPostgres } from '../server/setup/postgres';
import { STEPS, type Block } from './publish/block';

/** Publishing with the register ÷ publishing with both plugins off (design: ≤ 1.15 and ≤ 1.25). */
const BARS: Readonly<Record<DatabaseKind, number>> = { sqlite: 1.15, postgres: 1.25 };
const BLOCK = 10;
const WARM_UP = 6;
const ROUNDS = 40;

const WAYS = ['stock', 'register'] as const;
type Way = (typeof WAYS)[number];
type Servers = Readonly<Record<Way, ChildProcess>>;
type Round = Readonly<Record<Way, Block>>;

async function start(way: Way): Promise<ChildProcess> {
  const database = await createDatabase({ blank: true });
  const child = fork(path.join(__dirname, 'publish/server.ts'), [way], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'UTC', ...TEST_ENVIRONMENT, ...environmentOf(database) },
    execArgv: ['--require', path.join(ROOT, 'scripts/bench/typescript.cjs')],
  });
  await answer(child);
  return child;
}

/** What a server says next; that it ended instead is an error. */
const answer = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A server of the bench ended with ${String(code)}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });

/** One block on each server, the other idle meanwhile; who begins changes. */
async function round(servers: Servers, number: number): Promise<Round> {
  const blocks: Partial<Record<Way, Block>> = {};
  for (const way of number % 2 === 0 ? WAYS : [...WAYS].reverse()) {
    servers[way].send(BLOCK);
    blocks[way] = (await answer(servers[way])) as Block;
  }
  return blocks as Round;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const rounded = (value: number): number => Number(value.toFixed(3));

function figures(rounds: readonly Round[], step: (typeof STEPS)[number]) {
  const ms = (way: Way) => rounded(median(rounds.flatMap((each) => each[way][step].milliseconds)));
  const statements = (way: Way) => median(rounds.map((each) => each[way][step].statements));
  const ratios = rounds.map(
    ({ stock, register }) => median(register[step].milliseconds) / median(stock[step].milliseconds),
  );
  return {
    ...{ stockMs: ms('stock'), registerMs: ms('register'), ratio: rounded(median(ratios)) },
    ...{ stockStatements: statements('stock'), registerStatements: statements('register') },
  };
}

async function measure(kind: DatabaseKind): Promise<string> {
  process.env.TEST_DATABASE = kind;
  const server = kind === 'postgres' ? await startPostgres() : undefined;
  useDatabases(server?.url);
  const servers = { stock: await start('stock'), register: await start('register') };
  const rounds: Round[] = [];
  for (let number = 0; number < WARM_UP + ROUNDS; number += 1) rounds.push(await round(servers, number));
  for (const child of Object.values(servers)) child.kill();
  forgetDatabases();
  await server?.stop();

  const counted = rounds.slice(WARM_UP);
  const detail = Object.fromEntries(STEPS.map((step) => [step, figures(counted, step)]));
  console.log(kind);
  console.table(detail);
  const value = figures(counted, 'publish').ratio;
  return JSON.stringify({ bench: `publish-${kind}`, value, bar: BARS[kind], holds: value <= BARS[kind], detail });
}

void (async () => {
  const results = [await measure('sqlite'), await measure('postgres')];
  console.log(results.join('\n'));
})();
