import { isPlainDate } from '../plain-date';
import { isEmpty } from './empty';
import { textOf } from './fields';

/** Whether `value` is a list of `{ name, from, until }` with days that exist, in order; the days may be open. */
export const isFormerNames = (value: unknown): boolean =>
  isEmpty(value) || (Array.isArray(value) && value.every(isRow));

const isRow = (row: unknown): boolean => {
  if (typeof row !== 'object' || row === null) return false;
  const { name, from, until, ...others } = row as Record<string, unknown>;
  return (
    textOf(name) !== '' &&
    Object.keys(others).length === 0 &&
    [from, until].every((day) => isEmpty(day) || isPlainDate(day)) &&
    (isEmpty(from) || isEmpty(until) || String(from) <= String(until))
  );
};
