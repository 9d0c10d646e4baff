import { examineDraftParameters, isDraftParameter } from './draft-parameters';
import { examineFields } from './fields';
import { examineFilters } from './filters';
import { reaches, refused, type Finding } from './finding';
import { QUERY_LIMITS } from './limits';
import { examinePageSize } from './pagination';
import { examineSort } from './sort';
import { isAbsent, isTree, listed, type Tree } from './tree';
import { linkOf, namesOf, type FindType, type TypeView } from './type-view';

const BELOW_A_LINK = ['fields', 'filters', 'sort', 'populate', 'limit', 'start', 'page', 'pageSize'];

export function* examinePopulate(
  populate: unknown,
  type: TypeView,
  find: FindType,
  path = 'populate',
  depth = 1,
): Generator<Finding> {
  if (isTree(populate)) {
    for (const [name, below] of Object.entries(populate)) {
      yield* examineLink(name, below, type, find, `${path}[${name}]`, depth);
    }
    return;
  }
  const chains = populate === true ? ['*'] : listed(populate);
  if (!chains) {
    yield refused(path, populate, namesOf(type, 'link'));
    return;
  }
  for (const chain of chains) {
    const [name = '', ...rest] = chain === 'true' ? ['*'] : chain.split('.');
    yield* examineLink(name, rest.length > 0 ? { populate: rest.join('.') } : true, type, find, path, depth);
  }
}

function* examineLink(
  name: string,
  below: unknown,
  type: TypeView,
  find: FindType,
  path: string,
  depth: number,
): Generator<Finding> {
  if (depth > QUERY_LIMITS.populateDepth) {
    yield refused(path, name, `${QUERY_LIMITS.populateDepth} levels | ${QUERY_LIMITS.populateDepth} 层`);
    return;
  }
  const names = name === '*' ? namesOf(type, 'link') : [name];
  for (const each of names) {
    const link = linkOf(type, each);
    if (!link) {
      yield refused(path, each, namesOf(type, 'link'));
      return;
    }
    yield reaches(link);
    if (isTree(below)) yield* examineBelow(below, find(link.target), find, path, depth);
    else if (!isSwitch(below)) yield refused(path, below, ['true', '*', ...BELOW_A_LINK]);
  }
}

function* examineBelow(below: Tree, type: TypeView, find: FindType, path: string, depth: number): Generator<Finding> {
  yield* examineDraftParameters(below, path);
  for (const [key, value] of Object.entries(below)) {
    const here = `${path}[${key}]`;
    if (isDraftParameter(key) || isAbsent(value)) continue;
    if (!BELOW_A_LINK.includes(key)) yield refused(here, value, BELOW_A_LINK);
    else if (key === 'fields') yield* examineFields(value, type, here);
    else if (key === 'filters') yield* examineFilters(value, type, find, here);
    else if (key === 'sort') yield* examineSort(value, type, find, here);
    else if (key === 'populate') yield* examinePopulate(value, type, find, here, depth + 1);
    else yield* examinePageSize(key, value, here);
  }
}

const isSwitch = (value: unknown): boolean =>
  isAbsent(value) ||
  typeof value === 'boolean' ||
  value === 'true' ||
  value === 'false' ||
  value === '*' ||
  value === '';
