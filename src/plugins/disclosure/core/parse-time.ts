import { ParameterError } from './errors';
import type { Measure } from './measures';
import { RULES } from './measures';
import { partsOf, textOf } from './parameters';
import type { Parameters } from './parameters';
import { isPlainDate, lastDayOf } from './plain-date';
import type { Dimension, Time } from './query';
import type { Span } from './span';
import { ALL_TIME, edgeOf, isYear, joined, yearSpan } from './span';

export const TIMES = ['year', 'from', 'to', 'on'] as const;

/** A flow takes years or `from` and `to`; a stock takes years (their last day) or `on`; no time means all years. */
export function parseTime(parameters: Parameters, measure: Measure, groupBy: readonly Dimension[]): Time {
  const years = parseYears(parameters);
  const given = TIMES.filter((name) => parameters[name] !== undefined);
  return RULES[measure].nature === 'stock'
    ? parseDays(parameters, { measure, years, given, groupBy })
    : { spans: parseSpans(parameters, { measure, years, given, groupBy }) };
}

interface Given {
  readonly measure: Measure;
  readonly years: readonly number[] | undefined;
  readonly given: readonly string[];
  readonly groupBy: readonly Dimension[];
}

/** Years, ascending; `undefined` where none is named. */
export function parseYears(parameters: Parameters): number[] | undefined {
  return partsOf(parameters, 'year')
    ?.map((part) => {
      if (!isYear(part)) throw new ParameterError('year', part, 'years such as 2016 or 2015,2016');
      return Number(part);
    })
    .sort((a, b) => a - b);
}

function parseDays(parameters: Parameters, { measure, years, given, groupBy }: Given): Time {
  const wrong = given.find((name) => name === 'from' || name === 'to');
  const on = textOf(parameters, 'on');
  if (wrong !== undefined) {
    throw new ParameterError(
      wrong,
      parameters[wrong],
      'year or on',
      `measure ${measure} is a stock: it takes year or on, not ${wrong}`,
    );
  }
  if (on !== undefined) {
    if (years !== undefined) throw new ParameterError('on', on, 'year or on, not both', 'Give either year or on');
    if (!isPlainDate(on)) throw new ParameterError('on', on, 'a day such as 2016-12-31');
    if (groupBy.includes('year') || groupBy.includes('month')) {
      throw new ParameterError(
        'groupBy',
        groupBy.join(','),
        'dimensions other than time',
        `on is one day: group by year with year`,
      );
    }
    return { days: [on] };
  }
  if (groupBy.includes('month')) {
    throw new ParameterError(
      'groupBy',
      'month',
      'year',
      `measure ${measure} is a stock: it is given per year or on a day`,
    );
  }
  if (years === undefined) {
    if (groupBy.includes('year')) return { days: [] };
    throw new ParameterError('year', null, 'a year, or on with a day', `measure ${measure} is a stock: say year or on`);
  }
  if (years.length > 1 && !groupBy.includes('year')) {
    throw new ParameterError(
      'year',
      years.join(','),
      'one year, or groupBy=year',
      `Stocks of several years do not add up: group by year`,
    );
  }
  return { days: years.map(lastDayOf) };
}

function parseSpans(parameters: Parameters, { measure, years, given }: Given): Span[] {
  if (given.includes('on')) {
    const message = `measure ${measure} is counted over time: it takes year or from and to, not on`;
    throw new ParameterError('on', parameters.on, 'year, or from and to', message);
  }
  if (years !== undefined) {
    const other = given.find((name) => name === 'from' || name === 'to');
    if (other !== undefined)
      throw new ParameterError(other, parameters[other], 'year, or from and to', 'Give either year or from and to');
    return assertUnbroken(joined(years.map(yearSpan)), measure, years);
  }
  const from = parseEdge(parameters, 'from') ?? ALL_TIME.from;
  const to = parseEdge(parameters, 'to') ?? ALL_TIME.to;
  if (from > to) throw new ParameterError('from', parameters.from, `a day not after ${to}`, 'from is after to');
  return [{ from, to }];
}

function assertUnbroken(spans: Span[], measure: Measure, years: readonly number[]): Span[] {
  if (spans.length > 1 && RULES[measure].nature === 'net') {
    const message = `measure ${measure} compares the two ends of one period: name years without gaps`;
    throw new ParameterError('year', years.join(','), 'years without gaps', message);
  }
  return spans;
}

function parseEdge(parameters: Parameters, name: 'from' | 'to') {
  const text = textOf(parameters, name);
  if (text === undefined) return undefined;
  const day = edgeOf(text, name);
  if (day === undefined) throw new ParameterError(name, text, 'a day such as 2016-01-31 or a year such as 2016');
  return day;
}
