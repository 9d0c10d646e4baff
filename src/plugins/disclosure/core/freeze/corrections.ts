import type { Measure } from '../measures';
import { addsToYear, placeOf, settled } from './frozen-figure';
import type { FrozenFigure } from './frozen-figure';

/** A figure at the finest grain that moved. */
export type Move = Omit<FrozenFigure, 'value'> & { readonly from: number; readonly to: number };

/** What one change did to one figure of an organ's year. */
export interface Correction {
  readonly organ: string;
  readonly year: number;
  readonly measure: Measure;
  /** The one kind that the figure is of: money of two sorts is never added. */
  readonly kind: string | null;
  /** The figure of the year; equal where only its breakdown moved. */
  readonly from: number;
  readonly to: number;
  readonly moves: readonly Move[];
}

/** What a figure was before a change: as frozen, or as last corrected. */
export interface Standing {
  readonly ofPlace: (place: string) => number;
  readonly ofYear: (figure: Pick<Correction, 'organ' | 'year' | 'measure' | 'kind'>) => number;
}

/** How the figures that the public finds, frozen or as last corrected, stand. */
export function standingOf(figures: readonly FrozenFigure[]): Standing {
  const byPlace = new Map(figures.map((figure) => [placeOf(figure), figure.value]));
  return {
    ofPlace: (place) => byPlace.get(place) ?? 0,
    ofYear: ({ organ, year, measure, kind }) =>
      figures
        .filter((figure) => figure.organ === organ && figure.year === year && figure.measure === measure)
        .filter((figure) => addsToYear(figure) && (kind === null || figure.kind === kind))
        .reduce((sum, { value }) => sum + value, 0),
  };
}

/** What has to be added to `before` to get `after`, place by place. */
export const differences = (before: readonly FrozenFigure[], after: readonly FrozenFigure[]): FrozenFigure[] =>
  settled([...before.map((figure) => ({ ...figure, value: -figure.value })), ...after]);

/**
 * Of what moved past the register, no more than the figures `now` are away from those that stand: what was moved before
 * its year was frozen stands already.
 */
export function unsaid(
  moved: readonly FrozenFigure[],
  now: readonly FrozenFigure[],
  standing: Standing,
): FrozenFigure[] {
  const values = new Map(now.map((figure) => [placeOf(figure), figure.value]));
  return moved.flatMap((figure) => {
    const place = placeOf(figure);
    const away = (values.get(place) ?? 0) - standing.ofPlace(place);
    const value =
      figure.value > 0 ? Math.min(Math.max(away, 0), figure.value) : Math.max(Math.min(away, 0), figure.value);
    return value === 0 ? [] : [{ ...figure, value }];
  });
}

const kindOfFigure = ({ measure, kind }: FrozenFigure): string | null => (measure === 'amount' ? kind : null);

/** One correction for each figure of a year in which something differs. */
export function correctionsOf(different: readonly FrozenFigure[], standing: Standing): Correction[] {
  const byFigure = new Map<string, FrozenFigure[]>();
  for (const figure of different) {
    const { organ, year, measure } = figure;
    const id = JSON.stringify([organ, year, measure, kindOfFigure(figure)]);
    byFigure.set(id, [...(byFigure.get(id) ?? []), figure]);
  }
  return [...byFigure.values()].flatMap((figures) => {
    const [first] = figures;
    if (first === undefined) return [];
    const { organ, year, measure } = first;
    const speaksOf = { organ, year, measure, kind: kindOfFigure(first) };
    const from = standing.ofYear(speaksOf);
    const moved = figures.filter(addsToYear).reduce((sum, { value }) => sum + value, 0);
    const moves = figures.map(({ value, ...place }) => {
      const stood = standing.ofPlace(placeOf(place));
      return { ...place, from: stood, to: stood + value };
    });
    return { ...speaksOf, from, to: from + moved, moves };
  });
}
