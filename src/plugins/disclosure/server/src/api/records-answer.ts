import { ParameterError } from '../../../core/errors';
import { LISTING, parseListing } from '../../../core/listing';
import { assertKnown } from '../../../core/parameters';
import type { Parameters } from '../../../core/parameters';
import { parseQuery } from '../../../core/parse-query';
import { assertListed } from '../../../core/timeliness/visibility';
import { detail } from '../listing/detail';
import { list } from '../listing/list';
import { QUESTION } from './counts-answer';
import type { Reading } from './reading';

/** `/records`: the records behind the figure that the same filters give on `/counts`. */
export async function recordsAnswer(reading: Reading, parameters: Parameters) {
  assertKnown(parameters, [...QUESTION, ...LISTING]);
  const query = parseQuery(parameters, reading.vocabulary);
  assertListed(query.measure, reading.register.settings.showTimeliness);
  const { cards, ...page } = await list(reading.register, reading.reader, query, parseListing(parameters));
  return { data: cards, meta: { ...reading.meta, measure: query.measure, ...page } };
}

const DOCUMENT_ID = /^[a-zA-Z0-9]{1,64}$/;

/** `/records/:documentId`. */
export async function recordAnswer(reading: Reading, documentId: string, parameters: Parameters) {
  assertKnown(parameters, ['locale']);
  const found = DOCUMENT_ID.test(documentId) ? await detail(reading.register, reading.reader, documentId) : null;
  if (found === null) {
    throw new ParameterError('documentId', documentId, 'the documentId of a record', 'There is no such record', 404);
  }
  return { data: found, meta: reading.meta };
}
