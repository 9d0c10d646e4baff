import { ParameterError } from '../errors';
import { RULES } from '../measures';
import { firstDayOf, lastDayOf, yearOf } from '../plain-date';
import type { PlainDate } from '../plain-date';
import type { CountQuery } from '../query';
import type { Span } from '../span';
import { ALL_TIME } from '../span';

const refuse = (parameter: string, value: unknown, accepts: string, message: string): never => {
  throw new ParameterError(parameter, value, accepts, message);
};

const NAMED = 'years such as 2016 or 2015,2016';

/** The years that a question to the published figures names; figures are frozen by whole years. */
export function wholeYears({ measure, time }: CountQuery): number[] {
  const years = 'days' in time ? time.days.map(lastYearOf) : time.spans.flatMap(yearsBetween);
  if (years.length === 0) refuse('year', null, NAMED, 'basis=published speaks of frozen years: name them with year');
  if (years.length > 1 && RULES[measure].nature === 'net') {
    refuse('year', years.join(), 'one year', `basis=published gives ${measure} for one year at a time`);
  }
  return years;
}

function lastYearOf(day: PlainDate): number {
  const year = yearOf(day);
  if (day === lastDayOf(year)) return year;
  return refuse(
    'on',
    day,
    'the last day of a year',
    'Stocks are frozen on 31 December: basis=published takes no other day',
  );
}

function yearsBetween({ from, to }: Span): number[] {
  const [first, last] = [yearOf(from), yearOf(to)];
  if (from === ALL_TIME.from || to === ALL_TIME.to) {
    return refuse('year', null, NAMED, 'basis=published speaks of frozen years: name them with year');
  }
  if (from !== firstDayOf(first)) refuse('from', from, 'the first day of a year', 'basis=published takes whole years');
  if (to !== lastDayOf(last)) refuse('to', to, 'the last day of a year', 'basis=published takes whole years');
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
