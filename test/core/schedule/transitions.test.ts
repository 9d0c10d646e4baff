import fc from 'fast-check';
import { decide } from '../../../src/plugins/schedule/core/decide';
import { instant } from '../../../src/plugins/schedule/core/instant';
import { afterFault } from '../../../src/plugins/schedule/core/retry';
import type { ActionState } from '../../../src/plugins/schedule/core/action';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const OVERDUE = 24 * HOUR;
const LEASE = 15 * SECOND;
const CLAIMABLE: readonly ActionState[] = ['scheduled', 'running', 'retrying'];

/** An action as it is stored; `runAt` is when a server may take it up next. */
interface Stored {
  readonly state: ActionState;
  readonly dueAt: number;
  readonly runAt: number;
  readonly attempts: number;
  readonly settledAt: number | null;
}

/** What becomes of a server that looks, or what a person does, so many milliseconds after the last time. */
interface Happening {
  readonly after: number;
  readonly what: 'publishes' | 'meets a fault' | 'is killed' | 'is moved under its hands' | 'moves' | 'settles';
  readonly by: number;
}

interface World {
  readonly now: number;
  readonly action: Stored;
  /** When it was published, and what was due then. */
  readonly runs: readonly { readonly at: number; readonly dueAt: number }[];
}

const at = (milliseconds: number) => instant(new Date(milliseconds));
const movedTo = (dueAt: number) => ({ state: 'scheduled', dueAt, runAt: dueAt, attempts: 0 }) as const;

function attempt(world: World, what: Happening['what'], claimed: Stored): World {
  const { now } = world;
  const { dueAt, attempts, settledAt } = claimed;
  const turn = { dueAt: at(dueAt), attempts, settledAt: settledAt === null ? null : at(settledAt) };
  const stored = (change: Partial<Stored>): World => ({ ...world, action: { ...claimed, ...change } });
  switch (decide(turn, at(now), OVERDUE)) {
    case 'early':
      return stored({ state: 'scheduled', runAt: dueAt, attempts: attempts - 1 });
    case 'overdue':
      return stored({ state: 'needs_review' });
    case 'exhausted':
      return stored({ state: 'failed' });
    case 'run': {
      if (what === 'is killed') return stored({});
      if (what !== 'meets a fault') return { ...stored({ state: 'done' }), runs: [...world.runs, { at: now, dueAt }] };
      const next = afterFault(attempts, at(now));
      return next.state === 'failed'
        ? stored({ state: 'failed' })
        : stored({ state: 'retrying', runAt: Date.parse(next.runAt) });
    }
  }
}

function happen(before: World, { after, what, by }: Happening): World {
  const world = { ...before, now: before.now + after };
  const { now, action } = world;
  if (what === 'moves')
    return CLAIMABLE.includes(action.state) ? { ...world, action: { ...action, ...movedTo(now + by) } } : world;
  if (what === 'settles')
    return ['needs_review', 'failed'].includes(action.state)
      ? { ...world, action: { ...action, state: 'scheduled', runAt: action.dueAt, attempts: 0, settledAt: now } }
      : world;
  if (!CLAIMABLE.includes(action.state) || action.runAt > now) return world;
  const claimed = { ...action, state: 'running' as const, runAt: now + LEASE, attempts: action.attempts + 1 };
  const begun = what === 'is moved under its hands' ? { ...claimed, dueAt: now + by } : claimed;
  return attempt(world, what, begun);
}

const happening: fc.Arbitrary<Happening> = fc.record({
  after: fc.oneof(fc.integer({ min: 0, max: 20 * SECOND }), fc.integer({ min: 0, max: 40 * HOUR })),
  what: fc.constantFrom(
    ...(['publishes', 'meets a fault', 'is killed', 'is moved under its hands', 'moves', 'settles'] as const),
  ),
  by: fc.integer({ min: 1, max: 3 * HOUR }),
});

const START = Date.parse('2026-03-02T09:00:00Z');
const begin: World = { now: START, action: { ...movedTo(START + HOUR), settledAt: null }, runs: [] };
const worlds = fc.array(happening, { maxLength: 30 }).map((happenings) => happenings.reduce(happen, begin));

it('is never early and never twice, whatever happens to whichever server', () => {
  fc.assert(
    fc.property(worlds, ({ runs, action }) => {
      expect(runs.length).toBe(action.state === 'done' ? 1 : 0);
      for (const { at: moment, dueAt } of runs) expect(moment).toBeGreaterThanOrEqual(dueAt);
    }),
    { numRuns: 2000 },
  );
});

it('comes to an end at last: it is published, or a person is told', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const look = ({ now, action }: World): Happening => ({
        ...{ after: Math.max(0, action.runAt - now), what: 'publishes', by: 1 },
      });
      const end = happen(world, look(world));
      expect(['done', 'needs_review', 'failed']).toContain(end.action.state);
    }),
    { numRuns: 2000 },
  );
});
