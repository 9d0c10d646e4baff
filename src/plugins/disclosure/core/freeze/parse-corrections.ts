import { parseLimit } from '../listing';
import { assertKnown, listOf, textOf } from '../parameters';
import type { Parameters } from '../parameters';
import { parseYears } from '../parse-time';
import type { Vocabulary } from '../vocabulary';

export const CORRECTIONS = ['organ', 'year', 'limit', 'cursor', 'locale'] as const;

/** Which corrections to list; `cursor` is still opaque here. */
export interface CorrectionsRequest {
  readonly organs: readonly string[] | undefined;
  readonly years: readonly number[] | undefined;
  readonly limit: number;
  readonly cursor: string | undefined;
}

export function parseCorrections(parameters: Parameters, { organs }: Vocabulary): CorrectionsRequest {
  assertKnown(parameters, CORRECTIONS);
  return {
    organs: listOf(
      parameters,
      'organ',
      organs.map(({ code }) => code),
    ),
    years: parseYears(parameters),
    limit: parseLimit(parameters),
    cursor: textOf(parameters, 'cursor'),
  };
}
