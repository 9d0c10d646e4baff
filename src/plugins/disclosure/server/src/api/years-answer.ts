import { ParameterError } from '../../../core/errors';
import type { Figure } from '../../../core/figures';
import { MEASURES, RULES } from '../../../core/measures';
import { assertKnown, oneOf } from '../../../core/parameters';
import type { Parameters } from '../../../core/parameters';
import { FILTERS, parseFilter } from '../../../core/parse-filter';
import type { CountQuery, Dimension } from '../../../core/query';
import { buckets, isYear, yearSpan } from '../../../core/span';
import type { Breakdown, YearDetail } from '../../../shared/years';
import { CHANNELS, STATUTORY_ITEMS } from '../../../core/vocabulary';
import type { Code } from '../../../core/vocabulary';
import { count } from '../counting/counts';
import { narrowed, yearRow, years } from '../counting/years';
import type { Reading } from './reading';

/** Measures of which every record has one month. */
const YEARLY = MEASURES.filter((measure) => RULES[measure].unit === 'record' && RULES[measure].nature !== 'stock');

/** `/years`: newest first. */
export async function yearsAnswer(reading: Reading, parameters: Parameters) {
  assertKnown(parameters, [...FILTERS, 'locale']);
  const filter = parseFilter(parameters, reading.vocabulary, 'posted');
  return { data: (await years(reading.register, filter)).reverse(), meta: reading.meta };
}

/** `/years/:year`: one year, and its figure by each dimension. */
export async function yearAnswer(reading: Reading, text: string, parameters: Parameters) {
  assertKnown(parameters, ['measure', ...FILTERS, 'locale']);
  if (!isYear(text)) throw new ParameterError('year', text, 'a year such as 2016');
  const year = Number(text);
  const measure = oneOf(parameters, 'measure', YEARLY) ?? 'disclosed';
  // A year's own row shows all its measures; what is asked for by name has to cover the kind.
  if (parameters.measure !== undefined) parseFilter(parameters, reading.vocabulary, measure);
  const filter = parseFilter(parameters, reading.vocabulary, 'posted');
  const time = { spans: [yearSpan(year)] };
  const query = { measure, time, filter: narrowed(reading.register, filter, measure), groupBy: [] };
  const by = (dimension: Dimension, keys?: readonly string[]) => breakdown(reading, query, dimension, keys);

  const data: YearDetail = {
    ...(await yearRow(reading.register, filter, year)),
    byKind: await by(
      'kind',
      reading.vocabulary.types.flatMap(({ kinds }) => kinds),
    ),
    byOrgan: inOrder(await by('organ'), codesOf(reading.lists.organs)),
    byTopic: inOrder(await by('topic'), codesOf(reading.lists.topics)),
    byMonth: await by(
      'month',
      buckets(yearSpan(year), 'month').map(({ key }) => key),
    ),
    byStatutoryItem: inOrder(await by('statutoryItem'), STATUTORY_ITEMS),
    byColumn: inOrder(await by('column'), codesOf(reading.lists.columns)),
    byChannel: inOrder(await by('channel'), CHANNELS),
  };
  return { data, meta: { ...reading.meta, measure } };
}

const codesOf = (list: readonly Code[]) => list.map(({ code }) => code);

/** As the vocabulary orders the keys; what it does not know, `none` first of all, comes last. */
function inOrder(values: Breakdown[], codes: readonly string[]): Breakdown[] {
  const place = ({ key }: Breakdown) => (codes.includes(key) ? codes.indexOf(key) : codes.length);
  return values.sort((a, b) => place(a) - place(b));
}

/** Values by key, those in `keys` also where they are zero. */
async function breakdown(
  { register, label }: Reading,
  query: CountQuery,
  dimension: Dimension,
  keys: readonly string[] = [],
): Promise<Breakdown[]> {
  const { figures } = await count(register, { ...query, groupBy: [dimension] });
  const keyOf = ({ keys: found }: Figure) => String(found[dimension]);
  const values = new Map([
    ...keys.map((key) => [key, 0] as const),
    ...figures.map((figure) => [keyOf(figure), figure.value] as const),
  ]);
  return [...values].map(([key, value]) => ({ key, label: label(dimension, key), value }));
}
