import { setTimeout as pause } from 'node:timers/promises';
import { useDatabases, forgetDatabases } from '../server/setup/databases';
import { startPostgres } from '../server/setup/postgres';
import { lineOf, percentile, type Figure } from './measuring/figures';
import { settled } from './schedule/actions';
import { startCrew, type Crew } from './schedule/crew';
import { byAttempts, outcomesOf, type Outcome } from './schedule/outcomes';

/** Smaller numbers by environment; none of a kind leaves its figure out. */
const { BENCH_NOTICES = '10000', BENCH_KILLS = '100', BENCH_RESTARTS = '10', BENCH_SERVERS = '3' } = process.env;
/** Due in each round of kills and restarts: work for longer than a round waits before it strikes. */
const IN_A_ROUND = 30;
const STRIKES_WITHIN_MS = 2500;
const DOWN_WITHIN_MS = 3000;

/** All that is asked is that nothing goes wrong: an exception, with what did, where something does. */
const nothingWrong = (bench: string, detail: object): Figure => ({ bench, value: 0, bar: 0, detail });

/** Due at one instant, 1 in 100 of them spoilt after it was set. */
async function burst(crew: Crew, count: number): Promise<Figure> {
  const ids = await crew.drafts(count);
  await crew.set(ids);
  const invalid = ids.filter((_, place) => place % 100 === 7);
  const { connection } = crew.app.strapi.db;
  await connection('notices').whereIn('document_id', invalid).update({ kind: null });
  await connection('schedule_actions').whereIn('document_id', invalid).update({ draft_version: null });
  await crew.due(2000);
  await settled(crew.app.strapi);

  const rows = await outcomesOf(crew, ids);
  await crew.assertExact(ids.filter((id) => !invalid.includes(id)));
  const failed = rows.filter(({ state }) => state === 'failed').map(({ document_id }) => document_id);
  if (failed.sort().join() !== [...invalid].sort().join()) throw new Error(`${failed.length} failed`);
  if (rows.some(({ state, error }) => state === 'failed' && !error?.includes('draft_invalid')))
    throw new Error('Some failed for another reason than that they were invalid');
  const late = rows.map(({ due_at, finished_at }) => Date.parse(finished_at) - Date.parse(due_at));
  const shares = new Map<string, number>();
  for (const { claimed_by } of rows) shares.set(claimed_by, (shares.get(claimed_by) ?? 0) + 1);
  return nothingWrong('schedule-servers-burst', {
    ...{ notices: count, invalid: invalid.length, servers: crew.servers.length, byServer: [...shares.values()] },
    ...{ msPerNotice: Math.max(...late) / count, p50Ms: percentile(late, 0.5), byAttempts: byAttempts(rows) },
  });
}

/** Something is due and `strike` happens at a random moment of it, round after round. */
async function rounds(crew: Crew, count: number, strike: () => Promise<void>): Promise<Outcome[]> {
  const all = await crew.drafts(count * IN_A_ROUND);
  for (let number = 1; number <= count; number += 1) {
    await crew.set(all.slice((number - 1) * IN_A_ROUND, number * IN_A_ROUND));
    await crew.due(300);
    await pause(Math.random() * STRIKES_WITHIN_MS);
    await strike();
    if (number % 10 === 0) console.log(`${number} of ${count} rounds`);
  }
  await settled(crew.app.strapi);
  await crew.assertExact(all);
  return outcomesOf(crew, all);
}

async function kills(crew: Crew, count: number): Promise<Figure> {
  const rows = await rounds(crew, count, async () => {
    const place = Math.floor(Math.random() * crew.servers.length);
    await crew.servers[place]?.kill();
    crew.servers[place] = await crew.start();
  });
  const detail = { kills: count, notices: rows.length, servers: crew.servers.length, byAttempts: byAttempts(rows) };
  return nothingWrong('schedule-servers-kills', detail);
}

type Postgres = Awaited<ReturnType<typeof startPostgres>>;

async function restarts(crew: Crew, count: number, database: Postgres): Promise<Figure> {
  const rows = await rounds(crew, count, () => database.restart(Math.random() * DOWN_WITHIN_MS));
  const retried = await crew.app.strapi.db.connection('schedule_events').where({ act: 'retrying' }).pluck('id');
  const detail = { restarts: count, notices: rows.length, retried: retried.length, byAttempts: byAttempts(rows) };
  return nothingWrong('schedule-servers-restarts', detail);
}

void (async () => {
  process.env.TEST_DATABASE = 'postgres';
  const database = await startPostgres({ durable: true });
  useDatabases(database.url);
  const crew = await startCrew(Number(BENCH_SERVERS));
  const figures: Figure[] = [];
  const asked = async (number: string, measure: (count: number) => Promise<Figure>) => {
    if (Number(number) > 0) figures.push(await measure(Number(number)));
  };
  try {
    await asked(BENCH_KILLS, (count) => kills(crew, count));
    await asked(BENCH_RESTARTS, (count) => restarts(crew, count, database));
    await asked(BENCH_NOTICES, (count) => burst(crew, count));
  } finally {
    await crew.stop();
    forgetDatabases();
    await database.stop();
  }
  console.table(figures.map(({ bench, value, detail }) => ({ bench, value, ...detail })));
  console.log(figures.map(lineOf).join('\n'));
})();
