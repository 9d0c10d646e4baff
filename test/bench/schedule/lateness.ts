import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { documents } from '../../server/documents';
import { NOTICE } from '../../server/schedule';
import { LOCALE } from '../measuring/notices';
import { settled } from './actions';
import { assertEachOnce } from './once';

/** Between two due times at least, so that the server is idle before each; and at random up to a second more. */
const APART_MS = 700;

interface Actions {
  set(actions: readonly object[], by: string): Promise<{ id: number; dueAt: string; documentId: string }[]>;
  findOne(id: number): Promise<{ latenessMs: number | null }>;
}

/**
 * One due notice after another: milliseconds from its time until its outcome was written, and until that was committed. Between
 * them as many are published by hand, for what a publication alone takes on a server just as idle.
 */
export async function lateness(strapi: Core.Strapi, ids: readonly string[], byHand: readonly string[]) {
  const actions: Actions = strapi.plugin('schedule').service('actions');
  const committed = new Map<string, number>();
  strapi.eventHub.on('entry.publish', async (published) => {
    const { entry } = published as { entry: { documentId: string } };
    committed.set(entry.documentId, Date.now());
  });
  const found = { written: [] as number[], committed: [] as number[], byHand: [] as number[] };
  for (const [place, documentId] of ids.entries()) {
    const dueAt = new Date(Date.now() + APART_MS + Math.random() * 1000).toISOString();
    const wish = { contentType: NOTICE, documentId, locale: LOCALE, action: 'publish', dueAt };
    const [action] = await actions.set([wish], 'bench');
    await pause(Date.parse(dueAt) - Date.now() + APART_MS / 2);
    await settled(strapi);
    found.written.push((await actions.findOne(action?.id ?? 0)).latenessMs ?? Number.NaN);
    found.committed.push((committed.get(documentId) ?? Number.NaN) - Date.parse(dueAt));

    await pause(APART_MS);
    const start = performance.now();
    await documents(strapi, 'notice').publish({ documentId: byHand[place], locale: LOCALE });
    found.byHand.push(performance.now() - start);
  }
  await assertEachOnce(strapi, ids);
  return found;
}
