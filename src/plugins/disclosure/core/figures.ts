import type { Dimension } from './query';

/** One row of an answer: a key for each dimension asked for, and what they hold. */
export interface Figure {
  readonly keys: Readonly<Partial<Record<Dimension, string | number>>>;
  readonly value: number;
}

/** Dimensions in which one record may stand several times, so that their rows do not add up. */
const OVERLAPPING: readonly Dimension[] = ['column', 'channel'];

export const overlaps = (dimension: Dimension): boolean => OVERLAPPING.includes(dimension);

const compare = (a: string | number, b: string | number): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : Number(String(a) > String(b));
};

/** Rows with the same keys added, zeros left out, ascending by key. */
export function addUp(figures: readonly Figure[], groupBy: readonly Dimension[]): Figure[] {
  const sums = new Map<string, Figure>();
  for (const { keys, value } of figures) {
    const id = JSON.stringify(groupBy.map((dimension) => keys[dimension]));
    sums.set(id, { keys, value: (sums.get(id)?.value ?? 0) + value });
  }
  return [...sums.values()]
    .filter(({ value }) => value !== 0)
    .sort((a, b) => groupBy.reduce((order, by) => order || compare(a.keys[by] ?? '', b.keys[by] ?? ''), 0));
}

export const totalOf = (figures: readonly Figure[]): number => figures.reduce((total, { value }) => total + value, 0);
