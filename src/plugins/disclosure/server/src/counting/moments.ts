import type { Knex } from 'knex';
import { RULES } from '../../../core/measures';
import { lastDayOf, yearOf } from '../../../core/plain-date';
import type { CountQuery, Dimension } from '../../../core/query';
import { buckets } from '../../../core/span';
import type { Span } from '../../../core/span';
import { TABLES } from '../tables/names';
import type { When } from './asked';

/** A time to count at, and the time keys its rows get. */
export interface Moment {
  readonly when: When;
  readonly keys: Readonly<{ year?: number; month?: string }>;
}

type Day = Span['from'];

/** The days that records know of what a measure counts: of being in public, or of being in force. */
const KNOWN_DAYS = {
  public: { table: TABLES.spells, columns: ['from_on', 'to_on'] },
  force: { table: TABLES.records, columns: ['effective_on', 'disclosed_on', 'ending_on'] },
} as const;

/** The years from the first to the last day known, as a span; `null` while there is none. */
async function knownYears(db: Knex, of: keyof typeof KNOWN_DAYS): Promise<Span | null> {
  const { table, columns } = KNOWN_DAYS[of];
  const days: (Day | null)[] = [];
  for (const column of columns) {
    const row = await db(table)
      .min({ first: column })
      .max({ last: column })
      .first<{ first: Day | null; last: Day | null }>();
    days.push(row.first, row.last);
  }
  const known = days.filter((day) => day !== null).sort();
  const [first] = known;
  const last = known.at(-1);
  return first === undefined || last === undefined ? null : { from: first, to: lastDayOf(yearOf(last)) };
}

const clipped = ({ from, to }: Span, known: Span): Span => ({
  from: from < known.from ? known.from : from,
  to: to > known.to ? known.to : to,
});

/** A flow is counted in one statement; net measures and stocks once for each year or month asked for. */
export async function momentsOf(
  db: Knex,
  { measure, time }: CountQuery,
  groupBy: readonly Dimension[],
): Promise<Moment[]> {
  if ('days' in time) {
    const years = time.days.length > 0 ? time.days : await lastDays(db, measure === 'inForce' ? 'force' : 'public');
    return years.map((day) => ({ when: { day }, keys: groupBy.includes('year') ? { year: yearOf(day) } : {} }));
  }
  const byMonth = groupBy.includes('month');
  if (RULES[measure].nature === 'flow' || !(byMonth || groupBy.includes('year'))) {
    return [{ when: { spans: time.spans }, keys: {} }];
  }
  const known = await knownYears(db, 'public');
  const [asked] = time.spans;
  if (known === null || asked === undefined) return [];
  return buckets(clipped(asked, known), byMonth ? 'month' : 'year').map(({ key, span }) => ({
    when: { spans: [span] },
    keys: {
      ...(groupBy.includes('year') && { year: yearOf(span.from) }),
      ...(byMonth && { month: key }),
    },
  }));
}

async function lastDays(db: Knex, of: keyof typeof KNOWN_DAYS) {
  const known = await knownYears(db, of);
  return known === null ? [] : buckets(known, 'year').map(({ span }) => lastDayOf(yearOf(span.from)));
}
