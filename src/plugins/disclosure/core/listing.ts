import { ParameterError } from './errors';
import { oneOf, textOf } from './parameters';
import type { Parameters } from './parameters';

export const SORTS = ['-disclosedAt', 'disclosedAt', '-madeOn', 'madeOn', 'indexNumber'] as const;

export type Sort = (typeof SORTS)[number];

export const LISTING = ['limit', 'cursor', 'sort', 'state', 'q'] as const;

const MOST = 100;
const DEFAULT_LIMIT = 25;
const LONGEST_SEARCH = 100;

/** How to list the records behind a figure; `cursor` is still opaque here. */
export interface ListingRequest {
  readonly limit: number;
  readonly cursor: string | undefined;
  readonly sort: Sort;
  readonly state: 'public' | 'all';
  /** Words that must all be found. */
  readonly words: readonly string[];
}

export function parseListing(parameters: Parameters): ListingRequest {
  return {
    limit: parseLimit(parameters),
    cursor: textOf(parameters, 'cursor'),
    sort: oneOf(parameters, 'sort', SORTS) ?? '-disclosedAt',
    state: oneOf(parameters, 'state', ['public', 'all']) ?? 'public',
    words: parseWords(parameters),
  };
}

export function parseLimit(parameters: Parameters): number {
  const text = textOf(parameters, 'limit');
  if (text === undefined) return DEFAULT_LIMIT;
  const limit = Number(text);
  if (!/^\d+$/.test(text) || limit < 1 || limit > MOST) {
    throw new ParameterError('limit', text, `a whole number from 1 to ${MOST}`);
  }
  return limit;
}

function parseWords(parameters: Parameters): string[] {
  const text = textOf(parameters, 'q');
  if (text === undefined) return [];
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  if (text.length > LONGEST_SEARCH || words.length === 0) {
    throw new ParameterError('q', text, `words of at most ${LONGEST_SEARCH} characters`);
  }
  return words;
}
