import type { Refusal } from './finding';

/** What an attribute holds, as far as a condition on it is concerned. */
export type ValueKind = 'text' | 'integer' | 'bigInteger' | 'number' | 'boolean' | 'day' | 'instant' | 'json';

const DAY = /^\d{4}-\d\d-\d\d$/;
const LARGEST_INTEGER = 2_147_483_647;

/** PostgreSQL takes no value of another kind, and none too large, where SQLite does not mind. */
export const fits = (kind: ValueKind, value: unknown): boolean => {
  if (value === null) return true;
  switch (kind) {
    case 'integer':
      return isNumber(value) && Number.isInteger(Number(value)) && Math.abs(Number(value)) <= LARGEST_INTEGER;
    case 'bigInteger':
      return isNumber(value) && Number.isInteger(Number(value));
    case 'number':
      return isNumber(value);
    case 'day':
      return isInstant(value) && (typeof value !== 'string' || !DAY.test(value) || isDay(value));
    case 'instant':
      return isInstant(value);
    default:
      return true;
  }
};

export const ACCEPTED: Readonly<Record<ValueKind, Refusal['accepts']>> = {
  text: 'text | 文本',
  integer: `a whole number up to ±${LARGEST_INTEGER} | 不超过 ±${LARGEST_INTEGER} 的整数`,
  bigInteger: 'a whole number | 整数',
  number: 'a number | 数字',
  boolean: 'true | false',
  day: 'a day such as 2016-01-31 | 日期，如 2016-01-31',
  instant: 'an instant such as 2016-01-31T08:00:00Z | 时刻，如 2016-01-31T08:00:00Z',
  json: '$null, $notNull',
};

const isNumber = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' && /^-?\d{1,15}(\.\d{1,6})?$/.test(value.trim());

/** Of a four-digit year from 1 on: PostgreSQL knows no year 0. */
const isInstant = (value: unknown): boolean => {
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d/.test(value) &&
    !value.startsWith('0000') &&
    !Number.isNaN(Date.parse(value))
  );
};

/** 31 February is read as a day of March. */
const isDay = (value: string): boolean => new Date(value).toISOString().startsWith(value);
