import type { RegisteredType } from '../registered-type';
import type { Attributes } from './fields';
import { fieldsOf } from './fields';
import type { Finding } from './finding';
import { endOfForce } from './rules/days';

/** What is odd in a document but does not stop the work, told by the document alone: for the form, while it is filled in. */
export const warnings = (type: RegisteredType, attributes: Attributes): Finding[] =>
  endOfForce({ type, fields: fieldsOf(type, attributes) }).filter(({ isWarning }) => isWarning);
