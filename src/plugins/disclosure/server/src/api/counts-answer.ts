import { ParameterError } from '../../../core/errors';
import { RULES } from '../../../core/measures';
import { assertKnown, oneOf } from '../../../core/parameters';
import type { Parameters } from '../../../core/parameters';
import { FILTERS } from '../../../core/parse-filter';
import { parseQuery } from '../../../core/parse-query';
import type { CountQuery } from '../../../core/query';
import { TIMES } from '../../../core/parse-time';
import { count } from '../counting/counts';
import { countPublished, yearsAnswered } from '../freeze/count-published';
import type { Reading } from './reading';

export const BASES = ['current', 'published'] as const;

const MOST_ROWS = 5_000;

export const QUESTION = ['measure', ...TIMES, ...FILTERS, 'locale'] as const;

/** `/counts`: one row for each key that holds something, and what the keys are called. */
export async function countsAnswer(reading: Reading, parameters: Parameters) {
  assertKnown(parameters, [...QUESTION, 'groupBy', 'basis']);
  const query = parseQuery(parameters, reading.vocabulary);
  const basis = oneOf(parameters, 'basis', BASES) ?? 'current';
  const { figures, total, additive, ...frozen } =
    basis === 'published'
      ? await published(reading, query, parameters)
      : { ...(await count(reading.register, query)), frozenYears: await yearsAnswered(reading.register, query) };
  if (figures.length > MOST_ROWS) {
    const message = `The answer would have ${figures.length} rows: ask for less time, fewer kinds or fewer dimensions`;
    throw new ParameterError('groupBy', query.groupBy.join(','), `at most ${MOST_ROWS} rows`, message);
  }
  const labels = Object.fromEntries(
    query.groupBy.map((dimension) => {
      const keys = new Set(figures.map(({ keys: { [dimension]: key } }) => key ?? ''));
      return [dimension, Object.fromEntries([...keys].map((key) => [key, reading.label(dimension, key)]))];
    }),
  );
  return {
    data: figures.map(({ keys, value }) => ({ ...keys, value })),
    meta: {
      ...reading.meta,
      measure: query.measure,
      unit: RULES[query.measure].unit,
      total,
      additive,
      basis,
      ...frozen,
      labels,
    },
  };
}

async function published({ register }: Reading, query: CountQuery, parameters: Parameters) {
  const { frozen, ...counted } = await countPublished(register, query, parameters);
  return {
    ...counted,
    frozenYears: [...new Set(frozen.map(({ year }) => year))],
    frozen: frozen.map(({ organ, year, at, sequence }) => ({ organ, year, at, registerVersion: sequence })),
  };
}
