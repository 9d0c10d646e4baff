import { z } from '@strapi/utils';
import { CORRECTIONS } from '../../../core/freeze/parse-corrections';
import { LISTING, SORTS } from '../../../core/listing';
import { MEASURES } from '../../../core/measures';
import { FILTERS } from '../../../core/parse-filter';
import { TIMES } from '../../../core/parse-time';
import { DIMENSIONS } from '../../../core/query';
import * as answers from './schemas';

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  measure: `What is counted: ${MEASURES.join(', ')}. Default disclosed.`,
  year: 'Years, comma-separated: 2016 or 2015,2016.',
  from: 'First day or year, inclusive.',
  to: 'Last day or year, inclusive.',
  on: 'Day of a stock measure (available, inForce).',
  organ: 'Codes of organs, comma-separated.',
  scope: 'exact (default) or tree: with all organs below.',
  kind: 'Kinds, comma-separated; a bare type takes all its kinds.',
  topic: 'Codes of topics, comma-separated; a class takes its children.',
  statutoryItem: 'Items of arts. 20 and 21, comma-separated.',
  column: 'Codes of columns, comma-separated.',
  channel: 'Channels, comma-separated.',
  locale: 'zh-Hans (default) or en.',
  basis: 'current (default), or published: as the figures were frozen; 409 where an organ or year is open.',
  groupBy: `Up to three of ${DIMENSIONS.join(', ')}, comma-separated.`,
  limit: 'Rows a page, 1 to 100. Default 25.',
  cursor: 'nextCursor or prevCursor of an earlier answer.',
  sort: `One of ${SORTS.join(', ')}. Default -disclosedAt.`,
  state: 'public (default) or all: withdrawn and sealed ones too, as cards.',
  q: 'Words to find in title, summary, keywords and numbers.',
};

// For the OpenAPI document alone: with `auth: false` Strapi does not enforce it, the plugin's own parser does.
const query = (...names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [
      name,
      z
        .string()
        .optional()
        .describe(DESCRIPTIONS[name] ?? name),
    ]),
  );

const get = (path: string, action: string, request: object, response: object) => ({
  method: 'GET',
  path,
  handler: `api.${action}`,
  request,
  response,
  config: { auth: false },
});

export const routes = [
  get('/years', 'years', { query: query(...FILTERS, 'locale') }, answers.years),
  get(
    '/years/:year',
    'year',
    { params: { year: z.string().describe('A year such as 2016.') }, query: query('measure', ...FILTERS, 'locale') },
    answers.year,
  ),
  get(
    '/counts',
    'counts',
    { query: query('measure', ...TIMES, ...FILTERS, 'groupBy', 'basis', 'locale') },
    answers.counts,
  ),
  get('/records', 'records', { query: query('measure', ...TIMES, ...FILTERS, ...LISTING, 'locale') }, answers.records),
  get(
    '/records/:documentId',
    'record',
    { params: { documentId: z.string().describe('The documentId of a record.') }, query: query('locale') },
    answers.record,
  ),
  get('/explain', 'explain', { query: query('measure', ...TIMES, ...FILTERS, 'limit', 'locale') }, answers.explain),
  get('/corrections', 'corrections', { query: query(...CORRECTIONS) }, answers.corrections),
  get('/vocabulary', 'vocabulary', { query: query('locale') }, answers.vocabulary),
  get('/events/head', 'head', { query: query('locale') }, answers.head),
];
