import type { Figure } from './figures';
import type { Dimension, RecordFilter } from './query';
import type { Span } from './span';
import { buckets, yearSpan } from './span';
import { NONE } from './vocabulary';

/** Numbers that stand in no document: decisions counted elsewhere, or the income of a fee. */
export interface Tally {
  readonly kind: string;
  readonly organ: string;
  readonly year: number;
  /** 1–12; `null`: known for the year only. */
  readonly month: number | null;
  readonly value: number;
}

const spanOf = ({ year, month }: Tally): Span => {
  const span = yearSpan(year);
  return month === null ? span : (buckets(span, 'month')[month - 1]?.span ?? span);
};

const passes = (values: readonly string[] | undefined, value: string): boolean => values?.includes(value) ?? true;

/** A tally has no topic, item, column or channel; it counts where its whole month or year lies in the time asked. */
const counts = (tally: Tally, filter: RecordFilter, spans: readonly Span[]): boolean => {
  const { from, to } = spanOf(tally);
  return (
    filter.kinds.includes(tally.kind) &&
    passes(filter.organs, tally.organ) &&
    [filter.topics, filter.statutoryItems, filter.columns, filter.channels].every((values) => passes(values, NONE)) &&
    spans.some((span) => span.from <= from && to <= span.to)
  );
};

const KEYS: Readonly<Record<Dimension, (tally: Tally) => string | number>> = {
  year: ({ year }) => year,
  month: ({ year, month }) => (month === null ? NONE : `${year}-${String(month).padStart(2, '0')}`),
  organ: ({ organ }) => organ,
  kind: ({ kind }) => kind,
  topic: () => NONE,
  statutoryItem: () => NONE,
  column: () => NONE,
  channel: () => NONE,
};

/** What `tallies` add to an answer grouped by `groupBy`. */
export const tallied = (
  tallies: readonly Tally[],
  { filter, spans, groupBy }: { filter: RecordFilter; spans: readonly Span[]; groupBy: readonly Dimension[] },
): Figure[] =>
  tallies
    .filter((tally) => counts(tally, filter, spans))
    .map((tally) => ({
      keys: Object.fromEntries(groupBy.map((dimension) => [dimension, KEYS[dimension](tally)])),
      value: tally.value,
    }));
