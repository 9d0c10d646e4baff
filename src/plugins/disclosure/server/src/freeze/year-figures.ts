import { settled } from '../../../core/freeze/frozen-figure';
import type { FrozenFigure } from '../../../core/freeze/frozen-figure';
import { MEASURES } from '../../../core/measures';
import type { Measure } from '../../../core/measures';
import type { Tally } from '../../../core/tallies';
import type { Register } from '../counting/counts';
import { talliesFor } from '../counting/numbers';
import { recordFigures } from './finest-figures';

/** The measures that take numbers without documents. */
export const TALLIED = ['decided', 'amount'] as const satisfies readonly Measure[];

export const toFigure = (measure: Measure, { kind, organ, year, month, value }: Tally): FrozenFigure => ({
  organ,
  year,
  measure,
  month,
  kind,
  topic: null,
  statutoryItem: null,
  columns: [],
  channels: [],
  value,
});

/** Every figure of an organ's year as it is counted now, at the finest grain. */
export async function yearFigures(
  register: Register,
  organ: string,
  year: number,
  measures: readonly Measure[] = MEASURES,
): Promise<FrozenFigure[]> {
  const figures = await recordFigures(register, { organ }, [year], measures);
  for (const measure of TALLIED.filter((each) => measures.includes(each))) {
    const tallies = await talliesFor(measure, register);
    const own = tallies.filter((tally) => tally.organ === organ && tally.year === year);
    figures.push(...own.map((tally) => toFigure(measure, tally)));
  }
  return settled(figures);
}
