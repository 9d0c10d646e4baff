import type { Knex } from 'knex';
import { RULES } from '../../../core/measures';
import { lastDayOf, yearOf } from '../../../core/plain-date';
import type { CountQuery, Dimension } from '../../../core/query';
import { buckets } from '../../../core/span';
import type { Span } from '../../../core/span';
import { TABLES } from '../tables/names';
import type { When } from './population';

/** A time to count at, and the time keys its rows get. */
export interface Moment {
  readonly when: When;
  readonly keys: Readonly<{ year?: number; month?: string }>;
}

/** The years from the first to the last day that any record knows, as a span; `null` while there is none. */
async function knownYears(db: Knex): Promise<Span | null> {
  const [row] = (await db(TABLES.spells).min({ first: 'from_on' }).max({ last: 'from_on', ended: 'to_on' })) as [
    { first: Span['from'] | null; last: Span['to']; ended: Span['to'] | null },
  ];
  if (row.first === null) return null;
  const last = row.ended !== null && row.ended > row.last ? row.ended : row.last;
  return { from: row.first, to: lastDayOf(yearOf(last)) };
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
    const years = time.days.length > 0 ? time.days : await lastDays(db);
    return years.map((day) => ({ when: { day }, keys: groupBy.includes('year') ? { year: yearOf(day) } : {} }));
  }
  const byMonth = groupBy.includes('month');
  if (RULES[measure].nature === 'flow' || !(byMonth || groupBy.includes('year'))) {
    return [{ when: { spans: time.spans }, keys: {} }];
  }
  const known = await knownYears(db);
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

async function lastDays(db: Knex) {
  const known = await knownYears(db);
  return known === null ? [] : buckets(known, 'year').map(({ span }) => lastDayOf(yearOf(span.from)));
}
