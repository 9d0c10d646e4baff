import type { Measure } from './measures';
import type { PlainDate } from './plain-date';
import type { Span } from './span';

export const DIMENSIONS = ['year', 'month', 'organ', 'kind', 'topic', 'statutoryItem', 'column', 'channel'] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** Which records, whatever is counted and when; an absent list takes all. `none` asks for records without one. */
export interface RecordFilter {
  readonly organs?: readonly string[] | undefined;
  readonly kinds: readonly string[];
  readonly topics?: readonly string[] | undefined;
  readonly statutoryItems?: readonly string[] | undefined;
  readonly columns?: readonly string[] | undefined;
  readonly channels?: readonly string[] | undefined;
}

/** When: the spans of a flow (one unbroken span for a net measure), or the days of a stock. */
export type Time = { readonly spans: readonly Span[] } | { readonly days: readonly PlainDate[] };

/** A question to the register, every word of it checked. */
export interface CountQuery {
  readonly measure: Measure;
  readonly time: Time;
  readonly filter: RecordFilter;
  readonly groupBy: readonly Dimension[];
}
