export type Tree = Readonly<Record<string, unknown>>;

/** A parsed object such as `filters[a][b]`; dates and files that GraphQL hands over are values, not trees. */
export const isTree = (value: unknown): value is Tree => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

export const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** The items of `a,b` or of a list of such, without blanks; undefined when it is anything else. */
export const listed = (value: unknown): string[] | undefined => {
  if (Array.isArray(value)) {
    const parts = value.map(listed);
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  }
  if (typeof value !== 'string') return undefined;
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
};
