import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../src/plugins/schedule/core/instant';
import type * as InsertAction from '../../../src/plugins/schedule/server/src/actions/insert';
import type * as DatabaseClock from '../../../src/plugins/schedule/server/src/clock';
import type * as Draft from '../../../src/plugins/schedule/server/src/drafts/draft';
import { NOTICE } from '../../server/schedule';
import { DIST } from '../../server/setup/paths';
import { LOCALE } from '../measuring/notices';

type Drafts = typeof Draft;
type Insert = typeof InsertAction;
type Clock = typeof DatabaseClock;

/** A part of a plugin as the server runs it. */
export const ofPlugin = <Module>(plugin: 'disclosure' | 'schedule', name: string): Module =>
  createRequire(__filename)(path.join(DIST, 'src/plugins', plugin, 'server/src', name)) as Module;

const FAR = '9999-01-01T00:00:00.000Z' as Instant;
const CHUNK = 500;

/**
 * Sets publications for a time to come, as the service does but without rehearsing each, which would take as long as the
 * publications that are measured.
 */
export async function setAll(strapi: Core.Strapi, ids: readonly string[]): Promise<void> {
  const { draftVersion } = ofPlugin<Drafts>('schedule', 'drafts/draft');
  const { insertAction } = ofPlugin<Insert>('schedule', 'actions/insert');
  const { clock } = ofPlugin<Clock>('schedule', 'clock');
  for (let first = 0; first < ids.length; first += CHUNK) {
    await strapi.db.transaction(async ({ trx }) => {
      const now = await clock.now(trx);
      for (const documentId of ids.slice(first, first + CHUNK)) {
        const document = { contentType: NOTICE, documentId, locale: LOCALE };
        const version = await draftVersion(strapi, document);
        const how = {
          action: 'publish',
          dueAt: FAR,
          timeZone: 'UTC',
          publishLatest: false,
          reasonCode: null,
          reason: null,
        } as const;
        await insertAction(trx, { ...document, ...how }, { by: 'bench', now, group: null, draftVersion: version });
      }
    });
  }
}

/** Has all that is set fall due at one instant, so many milliseconds from now. */
export async function dueIn(strapi: Core.Strapi, milliseconds: number): Promise<string> {
  const { clock } = ofPlugin<Clock>('schedule', 'clock');
  const dueAt = new Date(Date.parse(await clock.now(strapi.db.connection)) + milliseconds).toISOString();
  await strapi.db.connection('schedule_actions').where({ due_at: FAR }).update({ due_at: dueAt, run_at: dueAt });
  return dueAt;
}

const LOOK_MS = 500;

/** Resolves when nothing is left to carry out. */
export async function settled(strapi: Core.Strapi): Promise<void> {
  const open = ['scheduled', 'running', 'retrying'];
  const left = () => strapi.db.connection('schedule_actions').whereIn('state', open).first('id');
  while ((await left()) !== undefined) await pause(LOOK_MS);
}
