import { ParameterError } from './errors';
import type { Measure } from './measures';
import { FEE_INCOME, kindsCovered } from './measures';
import { withDescendants } from './organs';
import { listOf, oneOf, partsOf, textOf } from './parameters';
import type { Parameters } from './parameters';
import type { RecordFilter } from './query';
import { CHANNELS, NONE, STATUTORY_ITEMS } from './vocabulary';
import type { Code, Vocabulary } from './vocabulary';

export const FILTERS = ['organ', 'scope', 'kind', 'topic', 'statutoryItem', 'column', 'channel'] as const;

export function parseFilter(parameters: Parameters, vocabulary: Vocabulary, measure: Measure): RecordFilter {
  return {
    organs: parseOrgans(parameters, vocabulary),
    kinds: parseKinds(parameters, vocabulary, measure),
    topics: parseTopics(parameters, vocabulary.topics),
    statutoryItems: listOf(parameters, 'statutoryItem', [...STATUTORY_ITEMS, NONE]),
    columns: listOf(parameters, 'column', [...vocabulary.columns.map(({ code }) => code), NONE]),
    channels: listOf(parameters, 'channel', [...CHANNELS, NONE]),
  };
}

function parseOrgans(parameters: Parameters, { organs }: Vocabulary): string[] | undefined {
  const codes = listOf(
    parameters,
    'organ',
    organs.map(({ code }) => code),
  );
  const scope = oneOf(parameters, 'scope', ['exact', 'tree']);
  if (scope !== undefined && codes === undefined) {
    throw new ParameterError('scope', scope, 'scope goes with organ', 'scope says how organ is read: give organ too');
  }
  return codes && scope === 'tree' ? withDescendants(organs, codes) : codes;
}

/** A class takes its children: `10` means `10.1`, `10.2` … too. */
function parseTopics(parameters: Parameters, topics: readonly Code[]): string[] | undefined {
  const codes = listOf(parameters, 'topic', [...topics.map(({ code }) => code), NONE]);
  return (
    codes &&
    withDescendants(
      topics.map((topic) => ({ ...topic, endedOn: null, successor: null })),
      codes,
    )
  );
}

const kindsMeant = (types: Vocabulary['types'], kind: string): readonly string[] =>
  types.find(({ name }) => name === kind)?.kinds ?? [kind];

/** All the kinds that a question names, covered by its measure or not; `undefined` where it names none. */
export const kindsNamed = (parameters: Parameters, { types }: Vocabulary): string[] | undefined =>
  partsOf(parameters, 'kind')?.flatMap((kind) => kindsMeant(types, kind));

/** A bare type takes those of its kinds that the measure covers; a kind it does not cover is refused. */
function parseKinds(parameters: Parameters, { types }: Vocabulary, measure: Measure): string[] {
  const covered = kindsCovered(types, measure);
  const asked = partsOf(parameters, 'kind');
  if (asked === undefined) return covered;

  const known = [...types.flatMap(({ name, kinds }) => [name, ...kinds]), FEE_INCOME];
  const kinds = asked.flatMap((kind) => {
    if (!known.includes(kind)) throw new ParameterError('kind', kind, [...new Set(known)], `There is no kind ${kind}`);
    const counted = kindsMeant(types, kind).filter((name) => covered.includes(name));
    if (counted.length === 0) {
      const message = `measure ${measure} does not cover kind ${kind}`;
      throw new ParameterError('kind', textOf(parameters, 'kind') ?? kind, covered, message);
    }
    return counted;
  });
  return [...new Set(kinds)];
}
