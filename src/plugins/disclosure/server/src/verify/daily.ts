import type { Core } from '@strapi/strapi';
import { dayIn } from '../../../core/plain-date';
import { clock } from '../clock';
import { PLUGIN_ID } from '../plugin';
import { settingsOf } from '../settings';
import { inBackground } from './in-background';
import { begin } from './run';
import * as store from './store';

/** Half past three at night in the legal time zone; the hours after take up a run whose server died. */
const AT_NIGHT = '0 30 3-6 * * *';

const DAILY = { trigger: 'daily', actor: 'system' } as const;

/** Verifies once a day, on whichever server claims the day first. */
export async function verifyToday(strapi: Core.Strapi): Promise<void> {
  if (await store.isUnderWay(strapi.db.connection)) return;
  if (await takeUpDaily(strapi)) return;
  const today = dayIn(settingsOf(strapi).timeZone, await clock.now(strapi));
  const run = await begin(strapi, { ...DAILY, claim: `daily ${today}` });
  if (run !== null) inBackground(strapi, run);
}

/** Goes on with the last run where that is a daily one that was broken off, as by the stop of its server. */
export async function takeUpDaily(strapi: Core.Strapi): Promise<boolean> {
  const left = await store.brokenOff(strapi.db.connection);
  if (left?.verification.trigger !== DAILY.trigger) return false;
  const run = await begin(strapi, { ...DAILY, resume: true });
  if (run !== null) inBackground(strapi, run);
  return run !== null;
}

export const verifyDaily = (strapi: Core.Strapi): void => {
  const task = () =>
    verifyToday(strapi).catch((error: unknown) => {
      strapi.log.error(error);
    });
  const options = { rule: AT_NIGHT, tz: settingsOf(strapi).timeZone };
  strapi.cron.add({ [`${PLUGIN_ID}:verify`]: { task, options } });
};
