import { setTimeout as pause } from 'node:timers/promises';
import { createDatabase, environmentOf, type DatabaseKind } from '../server/setup/databases';
import { calling, startChild } from './measuring/child';
import { onDatabase } from './measuring/database';
import { lineOf, percentile, rounded, type Figure } from './measuring/figures';
import type { Offered as Reader } from './schedule/reader';
import type { Offered as Server } from './schedule/server';

/** Smaller numbers by environment; none of a kind leaves its figures out. */
const { BENCH_NOTICES = '10000', BENCH_DOCUMENTS = '1000000', BENCH_SINGLE = '100', BENCH_DATABASES } = process.env;
const KINDS = (BENCH_DATABASES?.split(',') ?? ['sqlite', 'postgres']) as DatabaseKind[];
const WARM_UP = 100;
const PROFILED = 200;
const IDLE_MS = 10_000;

const p99 = (values: readonly number[]) => rounded(percentile(values, 0.99));
const p50 = (values: readonly number[]) => rounded(percentile(values, 0.5));

async function start() {
  const child = await startChild('schedule/server.ts', [], environmentOf(await createDatabase({ blank: true })));
  return { call: calling<Server>(child), child };
}

/** All due at one instant against a bare loop over as many, half of which runs before and half after. */
async function burst(kind: DatabaseKind, count: number): Promise<Figure[]> {
  const [bare, scheduled] = [await start(), await start()];
  const reader = await startChild('schedule/reader.ts', []);
  const read = calling<Reader>(reader);
  const reading = async <T>(url: string, work: () => Promise<T>) => {
    await read('begin', url);
    const result = await work();
    return { result, taken: await read('end') };
  };
  const [bareUrl, url] = [await bare.call('url'), await scheduled.call('url')];
  for (const { call } of [bare, scheduled]) await call('publish', await call('drafts', WARM_UP));

  const ids = await bare.call('drafts', count);
  const half = count >> 1;
  const before = await reading(url, () => pause(IDLE_MS));
  const first = await reading(bareUrl, () => bare.call('publish', ids.slice(0, half)));
  const dueIds = await scheduled.call('drafts', count);
  await scheduled.call('set', dueIds);
  const due = await reading(url, () => scheduled.call('run', dueIds));
  const second = await reading(bareUrl, () => bare.call('publish', ids.slice(half)));
  const after = await reading(url, () => pause(IDLE_MS));
  const profile = await scheduled.call('profile', await scheduled.call('drafts', PROFILED));
  for (const { child } of [bare, scheduled]) child.kill();
  reader.kill();

  console.log(`${kind}: where the time of a due notice goes`);
  console.table(profile);
  const bareMs = first.result + second.result;
  const perNotice = { bareMs: rounded(bareMs / count), scheduledMs: rounded(due.result / count) };
  const idle = [...before.taken, ...after.taken];
  const bareReads = p99([...first.taken, ...second.taken]);
  return [
    {
      bench: `schedule-burst-${kind}`,
      value: rounded(due.result / bareMs),
      bar: 1.5,
      detail: { notices: count, ...perNotice, profile },
    },
    {
      bench: `schedule-reads-${kind}`,
      value: rounded(p99(due.taken) / p99(idle)),
      bar: 5,
      detail: {
        p50: p50(due.taken),
        p99: p99(due.taken),
        idleP50: p50(idle),
        idleP99: p99(idle),
        bareLoopP99: bareReads,
      },
    },
  ];
}

/** One due notice at a time, among many documents, on an idle server. */
async function single(kind: DatabaseKind): Promise<Figure> {
  const { call, child } = await start();
  await call('publish', await call('drafts', WARM_UP));
  await call('multiply', Number(BENCH_DOCUMENTS));
  const singles = Number(BENCH_SINGLE);
  const found = await call('lateness', await call('drafts', singles), await call('drafts', singles));
  child.kill();
  const figures = (values: readonly number[]) => ({ p50: p50(values), p99: p99(values), max: Math.max(...values) });
  const detail = {
    documents: Number(BENCH_DOCUMENTS),
    written: figures(found.written),
    committed: figures(found.committed),
    publishedByHand: figures(found.byHand),
  };
  return { bench: `schedule-single-${kind}`, value: p99(found.committed), bar: 100, detail };
}

void (async () => {
  const figures: Figure[] = [];
  for (const kind of KINDS) {
    const notices = Number(BENCH_NOTICES);
    if (notices > 0) figures.push(...(await onDatabase(kind, () => burst(kind, notices))));
    if (Number(BENCH_SINGLE) > 0) figures.push(await onDatabase(kind, () => single(kind)));
  }
  console.table(figures.map(({ bench, value, bar }) => ({ bench, value, bar, holds: value <= bar })));
  console.log(figures.map(lineOf).join('\n'));
})();
