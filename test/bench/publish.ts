import type { ChildProcess } from 'node:child_process';
import { createDatabase, environmentOf, type DatabaseKind } from '../server/setup/databases';
import { calling, startChild } from './measuring/child';
import { onDatabase } from './measuring/database';
import { lineOf, median, rounded } from './measuring/figures';
import { STEPS, type Block } from './publish/block';
import type { Offered } from './publish/server';

/** Publishing with the register ÷ publishing with both plugins off (design: ≤ 1.15 and ≤ 1.25). */
const BARS: Readonly<Record<DatabaseKind, number>> = { sqlite: 1.15, postgres: 1.25 };
const BLOCK = 10;
const WARM_UP = 6;
const ROUNDS = 40;

const WAYS = ['stock', 'register'] as const;
type Way = (typeof WAYS)[number];
type Servers = Readonly<Record<Way, ChildProcess>>;
type Round = Readonly<Record<Way, Block>>;

const start = async (way: Way) =>
  startChild('publish/server.ts', [way], environmentOf(await createDatabase({ blank: true })));

/** One block on each server, the other idle meanwhile; who begins changes. */
async function round(servers: Servers, number: number): Promise<Round> {
  const blocks: Partial<Record<Way, Block>> = {};
  for (const way of number % 2 === 0 ? WAYS : [...WAYS].reverse())
    blocks[way] = await calling<Offered>(servers[way])('block', BLOCK);
  return blocks as Round;
}

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
  const servers = { stock: await start('stock'), register: await start('register') };
  const rounds: Round[] = [];
  for (let number = 0; number < WARM_UP + ROUNDS; number += 1) rounds.push(await round(servers, number));
  for (const child of Object.values(servers)) child.kill();

  const counted = rounds.slice(WARM_UP);
  const detail = Object.fromEntries(STEPS.map((step) => [step, figures(counted, step)]));
  console.log(kind);
  console.table(detail);
  return lineOf({ bench: `publish-${kind}`, value: figures(counted, 'publish').ratio, bar: BARS[kind], detail });
}

void (async () => {
  const lines: string[] = [];
  for (const kind of ['sqlite', 'postgres'] as const) lines.push(await onDatabase(kind, () => measure(kind)));
  console.log(lines.join('\n'));
})();
