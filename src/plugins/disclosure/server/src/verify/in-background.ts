import type { Core } from '@strapi/strapi';
import { findingWords } from '../../../core/verify/sentences';
import type { Run } from './run';
import { carryOut } from './run';
import { findingsOf } from './store';
import type { Verification } from './verification';

const stopping = new WeakSet<Core.Strapi>();
const running = new WeakMap<Core.Strapi, Set<Promise<void>>>();

const LOGGED = 20;

/** Says in the log what a run has found. */
async function report(strapi: Core.Strapi, { id, found }: Verification): Promise<void> {
  if (found === 0) {
    strapi.log.info('disclosure: verified, no difference');
    return;
  }
  strapi.log.error(`disclosure: verification ${id} found ${found} differences; see npm run disclosure -- verify`);
  for (const finding of await findingsOf(strapi.db.connection, id, { limit: LOGGED })) {
    strapi.log.error(`disclosure: ${findingWords(finding).en}`);
  }
}

/** Carries a run out beside the server's other work, until that stops; then it can be resumed. */
export function inBackground(strapi: Core.Strapi, run: Run): void {
  const stopWithServer = () => {
    if (stopping.has(strapi)) throw new Error('The server stops');
  };
  const work = carryOut(strapi, run, stopWithServer)
    .then((verification) => report(strapi, verification))
    .catch((error: unknown) => {
      if (!stopping.has(strapi)) strapi.log.error(error);
    });
  const all = running.get(strapi) ?? new Set<Promise<void>>();
  running.set(strapi, all.add(work));
  void work.finally(() => all.delete(work));
}

/** Breaks off what runs in the background, after its present chunk. */
export async function stopBackground(strapi: Core.Strapi): Promise<void> {
  stopping.add(strapi);
  await Promise.all([...(running.get(strapi) ?? [])]);
}
