import { refused, type Finding } from './finding';
import { isTree } from './tree';

/** PostgreSQL stores no NUL character and fails on it, wherever it stands. */
export function* examineCharacters(value: unknown, path = ''): Generator<Finding> {
  if (typeof value === 'string' && value.includes('\0'))
    yield refused(path, value, 'text without NUL | 不含空字符的文本');
  if (!isTree(value) && !Array.isArray(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* examineCharacters(inner, path === '' ? key : `${path}[${key}]`);
  }
}
