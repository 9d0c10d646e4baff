import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { maxAge } from '../../../core/max-age';
import { clock } from '../clock';
import { settingsOf } from '../settings';

/** What the plugin `schedule`, where a project has it, tells of the time to come. */
interface NextChange {
  at(): Promise<Date | null>;
}

const nextChange = async (strapi: Core.Strapi): Promise<Date | null> => {
  const schedule = strapi.plugins.schedule?.service<NextChange>('nextChange');
  return (await schedule?.at()) ?? null;
};

/**
 * Sends what `answer` gives, with how long it may be kept and a tag of its bytes: whatever changes the answer, a record, a
 * tally, a name in a code list, changes the tag. The horizon is read first, so that a change during the work is not missed.
 */
export async function sendCacheable(strapi: Core.Strapi, ctx: Context, answer: () => Promise<unknown>): Promise<void> {
  const begun = await clock.read(strapi.db.connection);
  const since = performance.now();
  const horizon = { timeZone: settingsOf(strapi).timeZone, nextChange: await nextChange(strapi) };
  const text = JSON.stringify(await answer());
  const sent = new Date(begun.valueOf() + Math.ceil(performance.now() - since));

  ctx.type = 'json';
  ctx.body = text;
  ctx.set('Cache-Control', `public, max-age=${maxAge({ begun, sent }, horizon)}`);
  ctx.set('ETag', `"${createHash('sha256').update(text).digest('base64url')}"`);
  if (ctx.fresh) ctx.status = 304;
}
