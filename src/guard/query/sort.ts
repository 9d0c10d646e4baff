import { reaches, refused, type Finding } from './finding';
import { withinJoins } from './joins';
import { QUERY_LIMITS } from './limits';
import { isAbsent, isTree } from './tree';
import { isValueOf, linkOf, namesOf, type FindType, type TypeView } from './type-view';

const MAX_KEYS = 5;

/** Refuses translations as filters do: the order of two entries would tell their drafts. */
export function* examineSort(sort: unknown, type: TypeView, find: FindType, path = 'sort'): Generator<Finding> {
  const keys = pathsIn(sort);
  if (!keys || keys.length > MAX_KEYS) {
    yield refused(path, sort, `field:asc | field:desc (≤ ${MAX_KEYS})`);
    return;
  }
  yield* withinJoins(examinePaths(keys, type, find, path), path);
}

function* examinePaths(keys: readonly string[][], type: TypeView, find: FindType, path: string): Generator<Finding> {
  for (const key of keys) yield* examinePath(key, type, find, path);
}

function* examinePath(key: readonly string[], root: TypeView, find: FindType, path: string): Generator<Finding> {
  const links = key.slice(0, -1);
  let type = root;
  for (const name of links) {
    const link = linkOf(type, name);
    if (!link || link.translations || links.length > QUERY_LIMITS.hops) {
      yield refused(path, key.join('.'), namesOf(root, 'scalar'));
      return;
    }
    yield reaches(link);
    type = find(link.target);
  }
  if (!isValueOf(type, key.at(-1) ?? '')) yield refused(path, key.join('.'), namesOf(type, 'scalar'));
}

/** `a.b:desc,c`, a list of such, or `{ a: { b: 'desc' } }`, as paths; Strapi reads `:` like `.`, so both part names. */
const pathsIn = (sort: unknown): string[][] | undefined => {
  if (isAbsent(sort)) return [];
  if (typeof sort === 'string') {
    const parts = sort.split(',').map((part) => part.trim());
    return parts.filter((part) => part !== '').map((part) => withoutOrder(part.split(/[.:]/)));
  }
  if (Array.isArray(sort)) return together(sort.map(pathsIn));
  if (!isTree(sort)) return undefined;
  return together(
    Object.entries(sort).map(([name, inner]) => {
      const below = isOrder(inner) ? [[]] : pathsIn(inner);
      return below?.map((rest) => [name, ...rest]);
    }),
  );
};

const together = (paths: readonly (string[][] | undefined)[]): string[][] | undefined =>
  paths.every((path) => path !== undefined) ? paths.flat() : undefined;

const isOrder = (value: unknown): boolean => typeof value === 'string' && /^(asc|desc)$/i.test(value.trim());

const withoutOrder = (names: string[]): string[] =>
  names.length > 1 && isOrder(names.at(-1)) ? names.slice(0, -1) : names;
