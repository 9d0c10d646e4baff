import { TABLES } from '../tables/names';
import type { Register } from '../counting/counts';

/** Version of this API: grows only when something is taken away, which it never is. */
const API = '1';

/** What every answer says of itself: language, and the state of the register that it shows at least. */
export interface Meta {
  readonly api: string;
  readonly locale: string;
  /** Instant of the last event, and its number. */
  readonly asOf: string | null;
  readonly registerVersion: number;
  readonly timeZone: string;
}

/** Read before the figures: what is published meanwhile may be in them, and they are never older than they say. */
export async function metaOf({ db, settings }: Pick<Register, 'db' | 'settings'>, locale: string): Promise<Meta> {
  const last: { sequence: number | string; at: string } | undefined = await db(TABLES.events)
    .orderBy('sequence', 'desc')
    .first('sequence', 'at');
  return {
    api: API,
    locale,
    asOf: last?.at ?? null,
    registerVersion: Number(last?.sequence ?? 0),
    timeZone: settings.timeZone,
  };
}
