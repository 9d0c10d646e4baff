import { groupBy } from './group-by';

/** An entry of a list in which entries stand below others. */
interface Entry {
  readonly code: string;
  readonly parent: string | null;
}

/** Each entry before those below it, and next to them; what hangs on nothing that is there stands at the top. */
export function inTreeOrder<T extends Entry>(entries: readonly T[]): T[] {
  const codes = new Set(entries.map(({ code }) => code));
  const below = groupBy(entries, ({ parent }) => parent);
  const placed = new Set<T>();
  const place = (entry: T): T[] => {
    if (placed.has(entry)) return [];
    placed.add(entry);
    return [entry, ...(below.get(entry.code) ?? []).flatMap(place)];
  };
  const tops = entries.filter(({ parent }) => parent === null || !codes.has(parent));
  return [...tops, ...entries].flatMap(place);
}

/** Whether following `next` from `code` comes back to it. */
export function isInRing(code: string, next: (code: string) => string | null): boolean {
  const seen = new Set<string>();
  for (let at = next(code); at !== null && !seen.has(at); at = next(at)) {
    if (at === code) return true;
    seen.add(at);
  }
  return false;
}
