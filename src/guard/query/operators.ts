import { refused, type Finding } from './finding';
import { QUERY_LIMITS } from './limits';
import { isTree } from './tree';
import { ACCEPTED, fits, type ValueKind } from './values';

const SWITCHES = ['$null', '$notNull'];
const COMPARISONS = [...SWITCHES, '$eq', '$ne', '$in', '$notIn', '$gt', '$gte', '$lt', '$lte', '$between', '$not'];
const ON_TEXT = [
  ...['$eqi', '$nei', '$contains', '$containsi', '$notContains', '$notContainsi'],
  ...['$startsWith', '$startsWithi', '$endsWith', '$endsWithi'],
];

/** Below a field only operators: Strapi would read any other name as a field of the same type again. */
export function* examineOperators(value: unknown, path: string, kind: ValueKind): Generator<Finding> {
  if (!isTree(value)) {
    yield* kind === 'json' ? [refused(path, value, SWITCHES)] : examineValues(value, path, kind);
    return;
  }
  const operators = operatorsOn(kind);
  for (const [key, inner] of Object.entries(value)) {
    const here = `${path}[${key}]`;
    if (!operators.includes(key)) yield refused(here, inner, operators);
    else if (key === '$not') {
      if (isTree(inner)) yield* examineOperators(inner, here, kind);
      else yield refused(here, inner, operators);
    } else if (key === '$between' && !(Array.isArray(inner) && inner.length === 2)) {
      yield refused(here, inner, 'two values | 两个值');
    } else yield* examineValues(inner, here, SWITCHES.includes(key) ? 'boolean' : kind);
  }
}

/** One value or a flat list of them. */
function* examineValues(value: unknown, path: string, kind: ValueKind): Generator<Finding> {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length > QUERY_LIMITS.values)
    yield refused(path, `${values.length} values`, `${QUERY_LIMITS.values} values`);
  for (const each of values) {
    if (isTree(each) || Array.isArray(each) || !fits(kind, each)) yield refused(path, each, ACCEPTED[kind]);
  }
}

const operatorsOn = (kind: ValueKind): readonly string[] => {
  if (kind === 'json') return SWITCHES;
  return kind === 'text' ? [...COMPARISONS, ...ON_TEXT] : COMPARISONS;
};
