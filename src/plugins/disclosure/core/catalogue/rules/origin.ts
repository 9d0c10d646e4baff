import { isEmpty } from '../empty';
import { textOf } from '../fields';
import { mayMake } from '../making';
import type { Rule } from '../subject';
import { finding } from '../subject';

/** `own` is for what the organ may make by law; what another made is a reprint. */
export const ownMaking: Rule = (subject) => {
  const { type, fields, organ } = subject;
  const kind = textOf(fields.kind);
  if (type.feeds !== 'regulation' || fields.origin === 'reprint' || organ === null) return [];
  return mayMake(organ, kind) ? [] : [finding(subject, 'origin', 'not_makeable', { kind })];
};

/** A reprint names the organ that made it, at the latest when it is published. */
export const reprintIssuer: Rule = (subject) =>
  subject.publishing && subject.fields.origin === 'reprint' && isEmpty(subject.fields.issuer)
    ? [finding(subject, 'issuer', 'issuer_missing')]
    : [];
