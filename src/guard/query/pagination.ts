import { refused, type Finding } from './finding';
import { QUERY_LIMITS } from './limits';
import { isTree } from './tree';

const SIZES = ['limit', 'pageSize'];
const NUMBERS = [...SIZES, 'start', 'page'];
const FARTHEST = 1_000_000;

/** Refuses a page above the limit; stock Strapi hands out a smaller one without a word. */
export function* examinePagination(pagination: unknown): Generator<Finding> {
  if (!isTree(pagination)) {
    yield refused('pagination', pagination, [...NUMBERS, 'withCount']);
    return;
  }
  for (const [key, value] of Object.entries(pagination)) {
    const here = `pagination[${key}]`;
    if (NUMBERS.includes(key)) yield* examinePageSize(key, value, here);
    else if (key !== 'withCount') yield refused(here, value, [...NUMBERS, 'withCount']);
    else if (!/^(true|false|1|0)$/.test(String(value))) yield refused(here, value, ['true', 'false']);
  }
}

export function* examinePageSize(key: string, value: unknown, path: string): Generator<Finding> {
  const most = SIZES.includes(key) ? QUERY_LIMITS.pageSize : FARTHEST;
  const least = key === 'start' ? 0 : 1;
  const number = /^\d{1,7}$/.test(String(value)) ? Number(value) : -1;
  if (number < least || number > most) yield refused(path, value, `${least}–${most}`);
}
