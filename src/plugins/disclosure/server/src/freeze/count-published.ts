import { ParameterError } from '../../../core/errors';
import { publishedCount } from '../../../core/freeze/published';
import { wholeYears } from '../../../core/freeze/whole-years';
import { RULES } from '../../../core/measures';
import { toYuan } from '../../../core/money';
import { partsOf } from '../../../core/parameters';
import type { Parameters } from '../../../core/parameters';
import { yearOf } from '../../../core/plain-date';
import type { CountQuery } from '../../../core/query';
import type { Counted, Register } from '../counting/counts';
import { frozenFigures } from './frozen-figures';
import { frozenYears } from './frozen-years';
import type { FrozenYear } from './frozen-years';

/** Answers `query` as it was answered when its organs and years were frozen; refuses where one of them is open. */
export async function countPublished(
  register: Register,
  query: CountQuery,
  parameters: Parameters,
): Promise<Counted & { readonly frozen: readonly FrozenYear[] }> {
  const years = wholeYears(query);
  const frozen = await allFrozen(register, query, years);
  const { measure, groupBy, filter } = query;
  const figures = await frozenFigures(register.db, { organs: filter.organs, years, measures: [measure] });
  const question = { measure, groupBy, filter: { ...filter, kinds: partsOf(parameters, 'kind') } };
  const counted = publishedCount(figures, question, Math.max(...years));
  if (RULES[measure].unit !== 'yuan') return { ...counted, frozen };
  return {
    figures: counted.figures.map(({ keys, value }) => ({ keys, value: toYuan(value) })),
    total: toYuan(counted.total),
    additive: counted.additive,
    frozen,
  };
}

async function allFrozen(register: Register, { measure, filter }: CountQuery, years: readonly number[]) {
  const organs = filter.organs ?? register.organs.map(({ code }) => code);
  const frozen = (await frozenYears(register.db, { organs: filter.organs, years })).filter(({ measures }) =>
    measures.includes(measure),
  );
  for (const year of years) {
    const open = organs.find((organ) => !frozen.some((known) => known.organ === organ && known.year === year));
    if (open === undefined) continue;
    throw new ParameterError(
      'basis',
      'published',
      'organs and years whose figures are frozen',
      `The figures of ${open} for ${year} are not frozen: ask with basis=current`,
      409,
      { organ: open, year },
    );
  }
  return frozen;
}

/** The years asked about that are frozen for every organ asked about, latest first: `basis=published` answers them. */
export async function yearsAnswered({ db, organs }: Register, { filter, time }: CountQuery): Promise<number[]> {
  const asked = filter.organs ?? organs.map(({ code }) => code);
  const frozen = new Map<number, number>();
  for (const { organ, year } of await frozenYears(db, { organs: filter.organs })) {
    if (asked.includes(organ)) frozen.set(year, (frozen.get(year) ?? 0) + 1);
  }
  const isAsked = (year: number) =>
    'days' in time
      ? time.days.length === 0 || time.days.some((day) => yearOf(day) === year)
      : time.spans.some(({ from, to }) => yearOf(from) <= year && year <= yearOf(to));
  return [...frozen].filter(([year, count]) => count === asked.length && isAsked(year)).map(([year]) => year);
}
