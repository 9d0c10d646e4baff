import { TABLES } from '../tables/names';
import type { Reading } from './reading';

/** Version of this API: grows only when something is taken away, which it never is. */
const API = '1';

/** What every answer says of itself: language, and the state of the register it was given from. */
export async function metaOf({ register: { db, settings }, reader }: Reading) {
  const last: { sequence: number | string; at: string } | undefined = await db(TABLES.events)
    .orderBy('sequence', 'desc')
    .first('sequence', 'at');
  return {
    api: API,
    locale: reader.locale,
    asOf: last?.at ?? null,
    registerVersion: Number(last?.sequence ?? 0),
    timeZone: settings.timeZone,
  };
}
