import type { Measure } from '../measures';
import { RULES } from '../measures';

/** A figure at the finest grain: every filter and grouping of its organ's year adds such figures up. */
export interface FrozenFigure {
  readonly organ: string;
  readonly year: number;
  readonly measure: Measure;
  /** 1–12; `null`: of the year as a whole, which for a net measure is not the sum of its months. */
  readonly month: number | null;
  readonly kind: string;
  readonly topic: string | null;
  readonly statutoryItem: string | null;
  readonly columns: readonly string[];
  readonly channels: readonly string[];
  /** Records, decisions or fen. */
  readonly value: number;
}

/** The same text for two figures that stand in the same place. */
export const placeOf = (figure: Omit<FrozenFigure, 'value'>): string =>
  JSON.stringify([
    figure.organ,
    figure.year,
    figure.measure,
    figure.month,
    figure.kind,
    figure.topic,
    figure.statutoryItem,
    figure.columns,
    figure.channels,
  ]);

/** Whether the figure is part of its year's figure: the months of a net measure stand beside it. */
export const addsToYear = ({ measure, month }: Pick<FrozenFigure, 'measure' | 'month'>): boolean =>
  RULES[measure].nature !== 'net' || month === null;

/** Figures of the same place added, zeros left out, in the order of their places. */
export function settled(figures: readonly FrozenFigure[]): FrozenFigure[] {
  const sums = new Map<string, FrozenFigure>();
  for (const figure of figures) {
    const place = placeOf(figure);
    sums.set(place, { ...figure, value: (sums.get(place)?.value ?? 0) + figure.value });
  }
  return [...sums]
    .filter(([, { value }]) => value !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, figure]) => figure);
}
