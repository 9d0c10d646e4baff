import type { Core } from '@strapi/strapi';
import { freezable } from '../../../core/freeze/freezable';
import type { FreezeRequest } from '../../../core/freeze/freezable';
import type { Grounds } from '../../../core/grounds';
import { MEASURES } from '../../../core/measures';
import { dayIn } from '../../../core/plain-date';
import { actorOf } from '../register/actor';
import { appendEvent } from '../register/events';
import { publication } from '../register/publication';
import type { Publication } from '../register/publication';
import { settingsOf } from '../settings';
import { TABLES } from '../tables/names';
import { digestOf } from './frozen-figures';
import { frozenYears } from './frozen-years';
import type { FrozenYear } from './frozen-years';
import { registerIn } from './register-in';
import { toStoredPlace } from './stored-figures';
import { yearFigures } from './year-figures';

/** SQLite takes at most 500 rows in one statement. */
const ROWS_AT_ONCE = 250;

/** Keeps the figures of an organ's year as they are now, for good. Refuses an open year, and one that is frozen. */
export const freezeYear = (strapi: Core.Strapi, request: FreezeRequest, grounds: Grounds = {}): Promise<FrozenYear> =>
  publication(strapi, (here) => freezeIn(strapi, here, request), grounds);

async function freezeIn(
  strapi: Core.Strapi,
  { trx, now, grounds }: Publication,
  request: FreezeRequest,
): Promise<FrozenYear> {
  const settings = settingsOf(strapi);
  const register = await registerIn(strapi, trx);
  const { organ, year, note } = freezable(request, {
    organs: register.organs.map(({ code }) => code),
    frozen: await frozenYears(trx),
    today: dayIn(settings.timeZone, now),
  });

  const figures = await yearFigures(register, organ, year);
  const digest = digestOf(figures);
  const actor = grounds.actor ?? actorOf(strapi);
  const at = now.toISOString();
  const sequence = await appendEvent(trx, {
    at,
    actor,
    action: 'freeze',
    contentType: settings.organs,
    documentId: null,
    changed: [],
    figures: { organ, year, digest },
  });
  const stored = { organ_code: organ, year };
  const measures = JSON.stringify(MEASURES);
  await trx(TABLES.frozenYears).insert({ ...stored, at, actor, sequence, measures, digest, note });
  for (let start = 0; start < figures.length; start += ROWS_AT_ONCE) {
    const rows = figures
      .slice(start, start + ROWS_AT_ONCE)
      .map(({ measure, value, ...place }) => ({ ...stored, measure, value, ...toStoredPlace(place) }));
    await trx(TABLES.frozenFigures).insert(rows);
  }
  return { organ, year, at, sequence, measures: MEASURES, digest, note };
}
