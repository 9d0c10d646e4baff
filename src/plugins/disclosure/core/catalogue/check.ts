import type { Finding } from './finding';
import { amount } from './rules/amount';
import { endOfForce, existingDays, madeBeforeDisclosed, pastDays, stillShown } from './rules/days';
import { documentNumber } from './rules/document-number';
import { channels, coIssuers, keywords } from './rules/lists';
import { ownMaking, reprintIssuer } from './rules/origin';
import { required } from './rules/required';
import type { Rule, Subject } from './subject';

const RULES: readonly Rule[] = [
  required,
  existingDays,
  pastDays,
  stillShown,
  madeBeforeDisclosed,
  endOfForce,
  amount,
  ownMaking,
  reprintIssuer,
  channels,
  keywords,
  coIssuers,
  documentNumber,
];

/** Everything an editor has to know about the document, all at once. */
export const check = (subject: Subject): Finding[] => RULES.flatMap((rule) => rule(subject));
