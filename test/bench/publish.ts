import { spawnSync } from 'node:child_process';
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

/** Publishing with the register ÷ stock publishing, in turn, the median of the rounds (design: ≤ 1.15 and ≤ 1.25). */
const BARS: Readonly<Record<DatabaseKind, number>> = { sqlite: 1.15, postgres: 1.25 };
const ROUNDS = 3;

const PROGRAM = ['--require', path.join(ROOT, 'scripts/bench/typescript.cjs'), path.join(__dirname, 'publish/run.ts')];

function millisecondsPerPublish(database: string, way: 'stock' | 'register'): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...PROGRAM, way], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'UTC', ...TEST_ENVIRONMENT, ...environmentOf(database) },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${way} on ${database}:\n${stdout}${stderr}`);
  return Number(stdout.trim().split('\n').at(-1));
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function measure(kind: DatabaseKind) {
  process.env.TEST_DATABASE = kind;
  const server = kind === 'postgres' ? await startPostgres() : undefined;
  useDatabases(server?.url);
  const rounds: { stock: number; register: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const fresh = () => createDatabase({ blank: true });
    const stock = millisecondsPerPublish(await fresh(), 'stock');
    rounds.push({ stock, register: millisecondsPerPublish(await fresh(), 'register') });
  }
  forgetDatabases();
  await server?.stop();

  const value = Number(median(rounds.map(({ stock, register }) => register / stock)).toFixed(3));
  console.table(rounds);
  const bar = BARS[kind];
  console.log(JSON.stringify({ bench: `publish-${kind}`, value, bar, holds: value <= bar, detail: { rounds } }));
}

void (async () => {
  await measure('sqlite');
  await measure('postgres');
})();
