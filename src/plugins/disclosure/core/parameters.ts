import { ParameterError } from './errors';

/** A query string as parsed: nothing about it is certain yet. */
export type Parameters = Readonly<Record<string, unknown>>;

const LONGEST = 2_000;

/** Refuses parameters that the route does not know, by name. */
export function assertKnown(parameters: Parameters, known: readonly string[]): void {
  for (const [name, value] of Object.entries(parameters)) {
    if (!known.includes(name)) throw new ParameterError(name, value, known, `There is no parameter ${name}`);
  }
}

/** The text of a parameter; `undefined` when it is absent. Lists and objects are refused. */
export function textOf(parameters: Parameters, name: string): string | undefined {
  const value = parameters[name];
  if (value === undefined) return undefined;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '' || value.length > LONGEST || value.includes('\0')) {
    throw new ParameterError(name, value, 'one non-empty text');
  }
  return value;
}

/** The parts of a comma-separated list, each once; a repeated parameter is such a list too. */
export function partsOf(parameters: Parameters, name: string): string[] | undefined {
  const value = parameters[name];
  const text =
    Array.isArray(value) && value.every((part) => typeof part === 'string')
      ? value.join(',')
      : textOf(parameters, name);
  if (text === undefined) return undefined;
  const parts = text.split(',').map((part) => part.trim());
  if (parts.includes('') || text.length > LONGEST)
    throw new ParameterError(name, value, 'a comma-separated list without gaps');
  return [...new Set(parts)];
}

/** A list whose parts all stand in `accepts`. */
export function listOf<T extends string>(parameters: Parameters, name: string, accepts: readonly T[]): T[] | undefined {
  const allowed = new Map<string, T>(accepts.map((value) => [value, value]));
  return partsOf(parameters, name)?.map((part) => {
    const value = allowed.get(part);
    if (value === undefined) throw new ParameterError(name, part, accepts);
    return value;
  });
}

export function oneOf<T extends string>(parameters: Parameters, name: string, accepts: readonly T[]): T | undefined {
  const text = textOf(parameters, name);
  if (text === undefined) return undefined;
  const value = accepts.find((accepted) => accepted === text);
  if (value === undefined) throw new ParameterError(name, text, accepts);
  return value;
}
