import { parseLimit } from '../../../core/listing';
import { RULES } from '../../../core/measures';
import { assertKnown } from '../../../core/parameters';
import type { Parameters } from '../../../core/parameters';
import { kindsNamed } from '../../../core/parse-filter';
import { parseQuery } from '../../../core/parse-query';
import { assertListed } from '../../../core/timeliness/visibility';
import { draftsLeftOut } from '../explain/drafts';
import { explanation } from '../explain/explanation';
import { oneAtATime } from '../explain/one-at-a-time';
import { QUESTION } from './counts-answer';
import type { Reading } from './reading';

const EXPLAINING = [...QUESTION, 'limit'] as const;

const questionOf = (reading: Reading, parameters: Parameters) => {
  assertKnown(parameters, EXPLAINING);
  return {
    query: parseQuery(parameters, reading.vocabulary),
    kinds: kindsNamed(parameters, reading.vocabulary),
    limit: parseLimit(parameters),
  };
};

const metaFor = (reading: Reading, { query: { measure } }: ReturnType<typeof questionOf>) => ({
  ...reading.meta,
  measure,
  unit: RULES[measure].unit,
});

/** `/explain`: why the figure that the same filters give on `/counts` is what it is. */
export async function explainAnswer(reading: Reading, parameters: Parameters) {
  const question = questionOf(reading, parameters);
  assertListed(question.query.measure, reading.register.settings.showTimeliness);
  const data = await oneAtATime(() => explanation(reading, question));
  return { data, meta: metaFor(reading, question) };
}

/** The same for the admin, with what was never public. */
export async function adminExplainAnswer(reading: Reading, parameters: Parameters, userAbility: unknown) {
  const question = questionOf(reading, parameters);
  const { query, limit } = question;
  const drafts = await draftsLeftOut(reading.register, { filter: query.filter, userAbility, limit });
  return { data: { ...(await explanation(reading, question)), drafts }, meta: metaFor(reading, question) };
}
