import type { Organ } from './organs';
import { answerableOn } from './organs';
import type { PlainDate } from './plain-date';
import type { RecordFilter } from './query';

/** The filter whose organs include those that the organs asked for had succeeded by `day`. */
export function answeringFilter(filter: RecordFilter, organs: readonly Organ[], day: PlainDate): RecordFilter {
  const asked = filter.organs;
  if (asked === undefined) return filter;
  const answering = organs.map(({ code }) => code).filter((code) => asked.includes(answerableOn(organs, code, day)));
  return { ...filter, organs: answering };
}
