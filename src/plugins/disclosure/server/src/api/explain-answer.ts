import { parseLimit } from '../../../core/listing';
import { RULES } from '../../../core/measures';
import { assertKnown } from '../../../core/parameters';
import type { Parameters } from '../../../core/parameters';
import { kindsNamed } from '../../../core/parse-filter';
import { parseQuery } from '../../../core/parse-query';
import { assertListed } from '../../../core/timeliness/visibility';
import { explanation } from '../explain/explanation';
import { QUESTION } from './counts-answer';
import { metaOf } from './meta';
import type { Reading } from './reading';

export const EXPLAINING = [...QUESTION, 'limit'] as const;

/** `/explain`: why the figure that the same filters give on `/counts` is what it is. */
export async function explainAnswer(reading: Reading, parameters: Parameters) {
  assertKnown(parameters, EXPLAINING);
  const query = parseQuery(parameters, reading.vocabulary);
  assertListed(query.measure, reading.register.settings.showTimeliness);
  const kinds = kindsNamed(parameters, reading.vocabulary);
  return {
    data: await explanation(reading, { query, kinds, limit: parseLimit(parameters) }),
    meta: { ...(await metaOf(reading)), measure: query.measure, unit: RULES[query.measure].unit },
  };
}
