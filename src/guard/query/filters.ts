import { reaches, refused, type Finding } from './finding';
import { QUERY_LIMITS } from './limits';
import { examineOperators } from './operators';
import { isTree } from './tree';
import { isNumberOf, isValueOf, linkOf, type FindType, type TypeView } from './type-view';

const GROUPS = ['$and', '$or', '$not'];

/** Refuses translations: stock Strapi matches drafts of other locales, so a title could be spelled out letter by letter. */
export function* examineFilters(
  filters: unknown,
  type: TypeView,
  find: FindType,
  path = 'filters',
): Generator<Finding> {
  if (!isTree(filters) && !Array.isArray(filters)) {
    yield refused(path, filters, `${path}[field][$operator]=value`);
    return;
  }
  if (conditionsIn(filters) > QUERY_LIMITS.conditions) {
    yield refused(path, 'too many conditions', `${QUERY_LIMITS.conditions} conditions`);
    return;
  }
  yield* examineNode(filters, type, find, path, 0);
}

function* examineNode(node: unknown, type: TypeView, find: FindType, path: string, hops: number): Generator<Finding> {
  if (Array.isArray(node)) {
    yield* tooMany(node, path);
    for (const item of node) yield* examineNode(item, type, find, path, hops);
    return;
  }
  if (!isTree(node)) return;

  for (const [key, value] of Object.entries(node)) {
    const here = `${path}[${key}]`;
    const link = linkOf(type, key);
    if (GROUPS.includes(key)) yield* examineNode(value, type, find, here, hops);
    else if (key.startsWith('$')) yield* examineOperators({ [key]: value }, path, true);
    else if (isValueOf(type, key)) yield* examineOperators(value, here, isNumberOf(type, key));
    else if (!link || link.translations || hops === QUERY_LIMITS.hops) {
      yield refused(here, value, 'a public field of this type | 本类型的公开字段');
    } else {
      yield reaches(link.target);
      if (!isTree(value)) yield* examineOperators(value, here, true);
      else yield* examineNode(value, find(link.target), find, here, hops + 1);
    }
  }
}

function* tooMany(list: readonly unknown[], path: string): Generator<Finding> {
  if (list.length > QUERY_LIMITS.values) yield refused(path, `${list.length} values`, `${QUERY_LIMITS.values} values`);
}

/** Leaves, one `$in` list of plain values being one. */
const conditionsIn = (node: unknown): number => {
  if (Array.isArray(node)) return node.some(isTree) ? sum(node.map(conditionsIn)) : 1;
  return isTree(node) ? sum(Object.values(node).map(conditionsIn)) : 1;
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
