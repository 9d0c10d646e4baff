import { reaches, refused, type Finding } from './finding';
import { withinJoins } from './joins';
import { QUERY_LIMITS } from './limits';
import { examineOperators } from './operators';
import { isTree } from './tree';
import { isValueOf, linkOf, valueOf, type FindType, type TypeView } from './type-view';

const LISTS = ['$and', '$or'];

/** Refuses translations: stock Strapi matches drafts of other locales, so a title could be spelled out letter by letter. */
export function* examineFilters(
  filters: unknown,
  type: TypeView,
  find: FindType,
  path = 'filters',
): Generator<Finding> {
  if (conditionsIn(filters) > QUERY_LIMITS.conditions) {
    yield refused(path, 'too many conditions', `${QUERY_LIMITS.conditions} conditions`);
    return;
  }
  yield* withinJoins(examineNode(filters, type, find, path, 0), path);
}

function* examineNode(node: unknown, type: TypeView, find: FindType, path: string, hops: number): Generator<Finding> {
  if (!isTree(node)) {
    yield refused(path, node, `${path}[field][$operator]=value`);
    return;
  }
  for (const [key, value] of Object.entries(node)) {
    const here = `${path}[${key}]`;
    const link = linkOf(type, key);
    if (key === '$not') yield* examineNode(value, type, find, here, hops);
    else if (LISTS.includes(key)) yield* examineList(value, type, find, here, hops);
    else if (isValueOf(type, key)) yield* examineOperators(value, here, valueOf(type, key));
    else if (!link || link.translations || hops === QUERY_LIMITS.hops) {
      yield refused(here, value, 'a public field of this type, $and, $or, $not | 本类型的公开字段、$and、$or、$not');
    } else {
      yield reaches(link);
      yield* examineLink(value, find(link.target), find, here, hops + 1);
    }
  }
}

function* examineList(list: unknown, type: TypeView, find: FindType, path: string, hops: number): Generator<Finding> {
  if (!Array.isArray(list) || list.length > QUERY_LIMITS.values) {
    yield refused(path, list, `${path}[0][field][$operator]=value (≤ ${QUERY_LIMITS.values})`);
    return;
  }
  for (const [index, item] of list.entries()) yield* examineNode(item, type, find, `${path}[${index}]`, hops);
}

/** Conditions on the entry there, or one operator on its number; Strapi fails on both at once, and on `$not` among them. */
function* examineLink(value: unknown, type: TypeView, find: FindType, path: string, hops: number): Generator<Finding> {
  const operators = isTree(value) ? Object.keys(value).filter((key) => key.startsWith('$')) : [];
  if (isTree(value) && operators.length === 0) yield* examineNode(value, type, find, path, hops);
  else if (isTree(value) && (Object.keys(value).length > 1 || operators.includes('$not'))) {
    yield refused(path, value, `${path}[field], ${path}[$operator], filters[$not]`);
  } else if (isTree(value) && operators.some((key) => LISTS.includes(key))) {
    yield* examineNode(value, type, find, path, hops);
  } else yield* examineOperators(value, path, 'integer');
}

/** Leaves, one `$in` list of plain values being one. */
const conditionsIn = (node: unknown): number => {
  if (Array.isArray(node)) return node.some(isTree) ? sum(node.map(conditionsIn)) : 1;
  return isTree(node) ? sum(Object.values(node).map(conditionsIn)) : 1;
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
