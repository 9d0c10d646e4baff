import { ACTION_STATES, type ActionState } from '../../../core/action';

/** 400: a parameter of the address, what it was given and what it takes. */
export class ParameterError extends Error {
  override readonly name = 'ParameterError';

  constructor(
    readonly parameter: string,
    readonly value: unknown,
    readonly accepts: string | readonly string[],
  ) {
    super(`参数 ${parameter} 不可用 · Invalid parameter ${parameter}`);
  }
}

export type Parameters = Readonly<Record<string, unknown>>;

/** Most that `limit` takes. */
export const MOST_LISTED = 100;
const LISTED = 25;
const MOST_SKIPPED = 10_000_000;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

export function onlyParameters(parameters: Parameters, known: readonly string[]): void {
  const unknown = Object.keys(parameters).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new ParameterError(unknown, parameters[unknown], known);
}

export function textOf(parameters: Parameters, name: string): string | undefined {
  const value = parameters[name];
  if (value === undefined || (typeof value === 'string' && value !== '' && value.length <= 255)) return value;
  throw new ParameterError(name, value, 'a text');
}

const listOf = (parameters: Parameters, name: string): string[] | undefined =>
  textOf(parameters, name)
    ?.split(',')
    .map((each) => each.trim());

export function statesOf(parameters: Parameters): ActionState[] | undefined {
  const isState = (value: string): value is ActionState => (ACTION_STATES as readonly string[]).includes(value);
  const states = listOf(parameters, 'state');
  if (states?.every(isState) === false) throw new ParameterError('state', parameters.state, ACTION_STATES);
  return states;
}

/** An instant in UTC; `+` in an address arrives as a space. */
export function instantOf(parameters: Parameters, name: string): string | undefined {
  const instant = textOf(parameters, name)?.replace(' ', '+');
  if (instant === undefined) return undefined;
  const time = INSTANT.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(time)) throw new ParameterError(name, parameters[name], 'an instant, 2026-01-31T01:00:00Z');
  return new Date(time).toISOString();
}

/** Which slice of a list: `limit` of them after `offset`. */
export const sliceOf = (parameters: Parameters) => ({
  limit: wholeNumber(parameters, 'limit', { least: 1, most: MOST_LISTED, default: LISTED }),
  offset: wholeNumber(parameters, 'offset', { least: 0, most: MOST_SKIPPED, default: 0 }),
});

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly default: number;
}

function wholeNumber(parameters: Parameters, name: string, { least, most, default: usual }: Bounds): number {
  const given = textOf(parameters, name);
  if (given === undefined) return usual;
  const number = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (!(number >= least && number <= most)) throw new ParameterError(name, given, `${least} to ${most}`);
  return number;
}
