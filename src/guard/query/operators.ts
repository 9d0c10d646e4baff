import { refused, type Finding } from './finding';
import { QUERY_LIMITS } from './limits';
import { isTree } from './tree';

const OPERATORS = '$eq, $ne, $in, $contains, $startsWith, $gt, $gte, $lt, $lte, $between, $null, …';
const SWITCHES = ['$null', '$notNull'];

/** Below a field only operators: Strapi would read any other name as a field of the same type again. */
export function* examineOperators(value: unknown, path: string, number: boolean): Generator<Finding> {
  if (Array.isArray(value)) {
    if (value.length > QUERY_LIMITS.values)
      yield refused(path, `${value.length} values`, `${QUERY_LIMITS.values} values`);
    for (const item of value) yield* examineOperators(item, path, number);
    return;
  }
  if (!isTree(value)) {
    if (number && !isNumber(value)) yield refused(path, value, 'a number | 数字');
    // PostgreSQL stores no such character and fails on it.
    if (typeof value === 'string' && value.includes('\0'))
      yield refused(path, value, 'text without NUL | 不含空字符的文本');
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const here = `${path}[${key}]`;
    if (!key.startsWith('$')) yield refused(here, inner, OPERATORS);
    else if (key === '$between' && !(Array.isArray(inner) && inner.length === 2))
      yield refused(here, inner, 'two values | 两个值');
    else yield* examineOperators(inner, here, number && !SWITCHES.includes(key));
  }
}

/** An entry that is not there is written as a relation's empty value. */
const isNumber = (value: unknown): boolean =>
  value === null ||
  typeof value === 'number' ||
  (typeof value === 'string' && /^-?\d{1,15}(\.\d{1,6})?$/.test(value.trim()));
