/** A year in figures. */
export interface YearRow {
  readonly year: number;
  readonly disclosed: number;
  readonly posted: number;
  readonly withdrawn: number;
  readonly restored: number;
  readonly available: number;
}

/** One part of a year's figure, with what it is called. */
export interface Breakdown {
  readonly key: string;
  readonly label: string;
  readonly value: number;
}

export interface YearDetail extends YearRow {
  readonly byKind: readonly Breakdown[];
  readonly byOrgan: readonly Breakdown[];
  readonly byTopic: readonly Breakdown[];
  readonly byMonth: readonly Breakdown[];
  readonly byStatutoryItem: readonly Breakdown[];
  readonly byColumn: readonly Breakdown[];
  readonly byChannel: readonly Breakdown[];
}
