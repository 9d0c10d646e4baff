import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { rounded } from '../measuring/figures';
import { dueIn, ofPlugin, setAll, settled } from './actions';

/** Where the time of a due publication goes: functions of the plugin, by the file they are in. */
const PHASES = [
  ['look', 'worker/claim', 'nextRun'],
  ['claim', 'worker/claim', 'claim'],
  ['transaction', 'publication', 'publication'],
  ['draft version', 'drafts/draft', 'draftVersion'],
  ['publish', 'worker/carrying-out', 'whileCarryingOut'],
  ['settle', 'worker/outcome', 'finish'],
  ['let others pass', 'worker/let-others-pass', 'letOthersPass'],
] as const;

interface Cost {
  milliseconds: number;
  statements: number;
}

type Work = (...args: unknown[]) => Promise<unknown>;

const here = new AsyncLocalStorage<{ phase: string; inner: number }>();

/** Milliseconds and statements that a publication costs in each phase, without those of the phases inside it. */
export async function startProfile(strapi: Core.Strapi, ids: readonly string[]) {
  const costs = new Map<string, Cost>();
  const costOf = (phase: string) => {
    const cost = costs.get(phase) ?? { milliseconds: 0, statements: 0 };
    costs.set(phase, cost);
    return cost;
  };
  const count = () => (costOf(here.getStore()?.phase ?? 'outside').statements += 1);
  const measured = (phase: string, work: Work): Work =>
    async function (...args) {
      const outer = here.getStore();
      // What a publication does within is the publication's.
      if (outer?.phase === 'publish') return work(...args);
      const own = { phase, inner: 0 };
      const start = performance.now();
      try {
        return await here.run(own, () => work(...args));
      } finally {
        const taken = performance.now() - start;
        costOf(phase).milliseconds += taken - own.inner;
        if (outer !== undefined) outer.inner += taken;
      }
    };

  await setAll(strapi, ids);
  const putBack = PHASES.map(([phase, file, name]) => {
    const module = ofPlugin<Record<string, Work>>('schedule', file);
    const work = module[name] as Work;
    module[name] = measured(phase, work);
    return () => (module[name] = work);
  });
  await dueIn(strapi, 1000);
  strapi.db.connection.on('query', count);
  await settled(strapi);
  strapi.db.connection.off('query', count);
  for (const back of putBack) back();
  return Object.fromEntries(
    [...costs].map(([phase, { milliseconds, statements }]) => [
      phase,
      { ms: rounded(milliseconds / ids.length), statements: rounded(statements / ids.length) },
    ]),
  );
}
