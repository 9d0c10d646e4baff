import { normalizeDocumentNumber, OFFICIAL_EXAMPLES } from '../document-number';
import { textOf } from '../fields';
import type { Rule } from '../subject';
import { finding } from '../subject';

/** An official document has an official number. */
export const documentNumber: Rule = (subject) => {
  const typed = textOf(subject.fields.documentNumber);
  const style = subject.type.documentNumbers ?? 'free';
  return typed === '' || normalizeDocumentNumber(style, typed) !== undefined
    ? []
    : [finding(subject, 'documentNumber', 'not_a_number', { value: typed, examples: OFFICIAL_EXAMPLES.join('、') })];
};
