import { ParameterError } from './errors';
import { parseFilter } from './parse-filter';
import { parseTime } from './parse-time';
import { MEASURES } from './measures';
import { listOf, oneOf, textOf } from './parameters';
import type { Parameters } from './parameters';
import { DIMENSIONS } from './query';
import type { CountQuery, Dimension } from './query';
import type { Vocabulary } from './vocabulary';

/** Reads `measure`, time and filters; anything wrong is a ParameterError that names it. */
export function parseQuery(parameters: Parameters, vocabulary: Vocabulary): CountQuery {
  const measure = oneOf(parameters, 'measure', MEASURES) ?? 'disclosed';
  const groupBy = parseGroupBy(parameters);
  const filter = parseFilter(parameters, vocabulary, measure);
  if (measure === 'amount') assertOneSort(parameters, filter.kinds);
  return { measure, time: parseTime(parameters, measure, groupBy), filter, groupBy };
}

function parseGroupBy(parameters: Parameters): Dimension[] {
  const groupBy = listOf(parameters, 'groupBy', DIMENSIONS) ?? [];
  if (groupBy.length > 3) {
    throw new ParameterError(
      'groupBy',
      textOf(parameters, 'groupBy'),
      DIMENSIONS,
      'groupBy takes at most three dimensions',
    );
  }
  return groupBy;
}

function assertOneSort(parameters: Parameters, kinds: readonly string[]): void {
  if (kinds.length === 1) return;
  throw new ParameterError(
    'kind',
    textOf(parameters, 'kind') ?? null,
    [...kinds],
    `measure amount sums one sort of money: name exactly one kind of ${kinds.join(', ')}`,
  );
}
