import type { Core } from '@strapi/strapi';
import { dayIn } from '../../../core/plain-date';
import { clock } from '../clock';
import { PLUGIN_ID } from '../plugin';
import { settingsOf } from '../settings';
import { inBackground } from './in-background';
import { begin } from './run';

/** Half past three at night in the legal time zone. */
const AT_NIGHT = '0 30 3 * * *';

/** Verifies once a day, on whichever server claims the day first. */
export async function verifyToday(strapi: Core.Strapi): Promise<void> {
  const today = dayIn(settingsOf(strapi).timeZone, await clock.now(strapi));
  const run = await begin(strapi, { trigger: 'daily', actor: 'system', claim: `daily ${today}` });
  if (run !== null) inBackground(strapi, run);
}

export const verifyDaily = (strapi: Core.Strapi): void => {
  const task = () =>
    verifyToday(strapi).catch((error: unknown) => {
      strapi.log.error(error);
    });
  const options = { rule: AT_NIGHT, tz: settingsOf(strapi).timeZone };
  strapi.cron.add({ [`${PLUGIN_ID}:verify`]: { task, options } });
};
