import type { Rule } from '../subject';

/** What the schema requires is there, once it is to be public. */
export const required: Rule = ({ open, publishing }) =>
  publishing ? open.map((attribute) => ({ attribute, problem: 'required', details: {} })) : [];
