import type { Knex } from 'knex';
import type { EventFigures } from '../../../core/event';
import type { Finding, FindingCode } from '../../../core/verify/finding';
import { TABLES } from '../tables/names';

/** Action of the event that a correction by verification leaves. */
export const CORRECTED = 'correct_finding';

/** What is broken in the log, or lost of what was frozen, stays so: an event can only own up to it. */
export const BREAKS: readonly FindingCode[] = ['event_missing', 'event_altered', 'head_lost', 'frozen_differ'];

const nameOf = ({ code, field, found }: Pick<Finding, 'code' | 'field' | 'found'>): string =>
  JSON.stringify([code, field, found]);

/** The breaks of the chain among `findings` that an event has owned up to, exactly as they are now. */
export async function acknowledged(db: Knex, findings: readonly Finding[]): Promise<Finding[]> {
  const breaks = findings.filter(({ code }) => BREAKS.includes(code));
  if (breaks.length === 0) return [];
  const figures: string[] = await db(TABLES.events).where({ action: CORRECTED }).pluck('figures');
  const owned = new Set(
    figures.flatMap((text) => {
      const { finding } = JSON.parse(text) as EventFigures;
      return finding === undefined ? [] : nameOf({ ...finding, code: finding.code as FindingCode });
    }),
  );
  return breaks.filter((each) => owned.has(nameOf(each)));
}
