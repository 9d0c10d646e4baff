import type { Core } from '@strapi/strapi';
import { headOf } from '../register/chain';
import { settingsOf, typesOf } from '../settings';
import { TABLES } from '../tables/names';
import { acknowledged } from './acknowledged';
import type { Verified } from './reading/documents';
import { events } from './steps/events';
import { frozen } from './steps/frozen';
import { numbers } from './steps/numbers';
import { records } from './steps/records';
import { register } from './steps/register';
import type { Step } from './steps/step';
import { strays } from './steps/strays';
import * as store from './store';
import type { Position, Trigger, Verification } from './verification';

const STEPS = [register, records, strays, numbers, frozen, events] as unknown as readonly Step[];

/** Called after each chunk; a run that is to stop throws from here and can be resumed. */
export type OnProgress = (checked: number, total: number) => void;

interface Wanted {
  readonly trigger: Trigger;
  readonly actor: string;
  /** Only one run ever has this name, on any server. */
  readonly claim?: string;
  /** Go on where the last run was broken off. */
  readonly resume?: boolean;
}

/** A run and where it stands. */
export interface Run {
  readonly verification: Verification;
  readonly position: Position | null;
}

export const verifiedOf = (strapi: Core.Strapi): Verified => ({
  strapi,
  settings: settingsOf(strapi),
  types: typesOf(strapi),
});

async function rowsToCheck(strapi: Core.Strapi): Promise<number> {
  let total = 0;
  for (const table of [TABLES.records, TABLES.events]) {
    const row = await strapi.db.connection(table).count({ number: '*' }).first();
    total += Number(row?.number ?? 0);
  }
  return total;
}

/** Begins a run, or takes up the last one again; `null` where another server has claimed or taken it up. */
export async function begin(strapi: Core.Strapi, wanted: Wanted): Promise<Run | null> {
  const { trigger, actor, claim, resume = false } = wanted;
  const db = strapi.db.connection;
  const before = resume ? await store.brokenOff(db) : null;
  if (before !== null) return (await store.takeUp(db, before.verification.id)) ? before : null;
  await store.prune(db);
  const total = await rowsToCheck(strapi);
  const verification = await store.begin(db, { trigger, actor, claim: claim ?? null, total });
  return verification === null ? null : { verification, position: null };
}

/** Recounts the whole register, or the rest of it. */
export async function carryOut(strapi: Core.Strapi, run: Run, progress: OnProgress): Promise<Verification> {
  const db = strapi.db.connection;
  const { id } = run.verification;
  try {
    await takeSteps(strapi, run, progress);
  } catch (error) {
    await store.breakOff(db, id, String(error));
    throw error;
  }
  return store.finish(db, id, await headOf(db));
}

async function takeSteps(strapi: Core.Strapi, { verification, position }: Run, progress: OnProgress) {
  const verified = verifiedOf(strapi);
  const { id, total } = verification;
  let { checked } = verification;
  let name = position?.step ?? STEPS[0]?.name;
  let at: unknown = position?.at ?? null;
  for (const [index, step] of STEPS.entries()) {
    while (step.name === name) {
      const chunk = await step.next(verified, at);
      const known = await acknowledged(strapi.db.connection, chunk.findings);
      ({ at } = chunk);
      name = at === null ? STEPS[index + 1]?.name : step.name;
      await store.keep(strapi, id, {
        findings: chunk.findings.filter((finding) => !known.includes(finding)),
        acknowledged: known.length,
        checked: chunk.checked,
        position: name === undefined ? null : { step: name, at },
      });
      checked += chunk.checked;
      progress(checked, Math.max(total, checked));
    }
  }
}
