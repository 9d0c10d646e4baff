import { isEmpty } from '../empty';
import type { Rule } from '../subject';
import { finding } from '../subject';

/** More than this many yuan are no longer exact to the fen in a JSON number. */
const MOST_YUAN = 90_000_000_000_000;

/** Money is not negative and has at most two decimals. */
export const amount: Rule = (subject) => {
  const value = subject.fields.amountYuan;
  return isEmpty(value) || isAmount(value)
    ? []
    : [finding(subject, 'amountYuan', 'not_an_amount', { value: String(value) })];
};

export const isAmount = (value: unknown): boolean =>
  (typeof value === 'number' || typeof value === 'string') &&
  /^\d+(\.\d{1,2}0*)?$/u.test(String(value).trim()) &&
  Number(value) <= MOST_YUAN;
