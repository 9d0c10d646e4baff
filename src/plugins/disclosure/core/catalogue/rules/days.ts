import type { PlainDate } from '../../plain-date';
import { isPlainDate } from '../../plain-date';
import type { Part } from '../../registered-type';
import { isEmpty } from '../empty';
import type { Finding } from '../finding';
import type { DocumentAlone, Rule } from '../subject';
import { finding } from '../subject';

/** Every day is a day of the calendar, written `2026-01-31`. */
export const existingDays: Rule = ({ days }) =>
  Object.entries(days)
    .filter(([, value]) => !isEmpty(value) && !isPlainDate(value))
    .map(([attribute, value]) => ({ attribute, problem: 'not_a_day', details: { value: String(value) } }));

/** What has happened has not happened tomorrow. */
export const pastDays: Rule = (subject) =>
  (['disclosedOn', 'decidedOn'] as const).flatMap((part) => {
    const day = dayOf(subject, part);
    return day !== null && day > subject.today ? [finding(subject, part, 'in_future', { today: subject.today })] : [];
  });

/** What is only shown for a time is not published after it. */
export const stillShown: Rule = (subject) => {
  const last = dayOf(subject, 'displayUntil');
  const { publishing, today } = subject;
  return publishing && last !== null && last < today ? [finding(subject, 'displayUntil', 'over', { today })] : [];
};

/** A document is made before it is disclosed, and is disclosed today when nothing else is said. */
export const madeBeforeDisclosed: Rule = (subject) => {
  const disclosedOn = dayOf(subject, 'disclosedOn');
  if (disclosedOn !== null) return notBefore(subject, 'disclosedOn', 'madeOn');

  const madeOn = dayOf(subject, 'madeOn');
  return subject.publishing && madeOn !== null && madeOn > subject.today
    ? [finding(subject, 'madeOn', 'in_future', { today: subject.today })]
    : [];
};

/** Force ends after it begins. A repeal before taking effect is odd but lawful: it only warns. */
export const endOfForce = (subject: DocumentAlone): readonly Finding[] => {
  const beginning: Part = dayOf(subject, 'effectiveOn') === null ? 'madeOn' : 'effectiveOn';
  return [
    ...notBefore(subject, 'validUntil', beginning),
    ...notBefore(subject, 'repealedOn', 'madeOn'),
    ...notBefore(subject, 'repealedOn', 'effectiveOn').map((found): Finding => ({
      ...found,
      problem: 'repealed_before_effective',
      isWarning: true,
    })),
  ];
};

const notBefore = (subject: DocumentAlone, part: Part, earlier: Part): Finding[] => {
  const day = dayOf(subject, part);
  const bound = dayOf(subject, earlier);
  if (day === null || bound === null || day >= bound) return [];
  return [finding(subject, part, 'before', { earlierAttribute: subject.type.attribute[earlier] ?? earlier, bound })];
};

const dayOf = ({ fields }: DocumentAlone, part: Part): PlainDate | null => {
  const value = fields[part];
  return isPlainDate(value) ? value : null;
};
