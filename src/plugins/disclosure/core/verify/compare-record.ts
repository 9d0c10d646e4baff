import { endingOf } from '../legal-force';
import type { PublishedDocument } from '../record';
import type { Finding, Subject } from './finding';
import { finding, shown } from './finding';
import type { StoredRecord } from './stored';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (values: object): Fields => ({ ...values });

/** The record's fields as the published document gives them. */
function followed(document: PublishedDocument): Fields {
  const { locale, documentNumber, issuer, counted } = document;
  return { ...fieldsOf(counted), locale, documentNumber, issuer, ending: endingOf(counted) };
}

const recorded = ({ locale, documentNumber, issuer, ending, counted }: StoredRecord): Fields => ({
  ...fieldsOf(counted),
  locale,
  documentNumber,
  issuer,
  ending,
});

/** Where a stored record differs from what its published document makes of it. */
export function compareRecord(subject: Subject, document: PublishedDocument, record: StoredRecord): Finding[] {
  const { indexNumber } = record.given;
  const found = recorded(record);
  const fields = Object.entries(followed(document))
    .filter(([field, value]) => !isSame(value, found[field]))
    .map(([field, value]) =>
      finding('field_differs', subject, {
        indexNumber,
        field,
        expected: shown(value),
        found: shown(found[field]),
      }),
    );
  return [...fields, ...compareTexts(subject, document, record)];
}

/** Words are compared and never quoted. */
function compareTexts(subject: Subject, document: PublishedDocument, { given, texts }: StoredRecord): Finding[] {
  const { indexNumber } = given;
  const differing = document.texts.flatMap((text) => {
    const { isPublic, ...stored } = texts.find(({ locale }) => locale === text.locale) ?? {};
    const names = Object.entries(text).filter(([name, value]) => !isSame(value, fieldsOf(stored)[name]));
    if (isPublic === true && names.length === 0) return [];
    const field = [text.locale, ...names.map(([name]) => name).filter((name) => name !== 'locale')].join(' ');
    return [finding('text_differs', subject, { indexNumber, field })];
  });
  const left = texts
    .filter(({ locale }) => !document.texts.some((text) => text.locale === locale))
    .filter(({ isPublic, title }) => isPublic || title !== '')
    .map(({ locale }) => finding('text_left', subject, { indexNumber, field: locale }));
  return [...differing, ...left];
}

/** Where a record differs from what its events make of it, but for `known` fields. */
export function compareHistory(
  subject: Subject,
  told: object,
  record: StoredRecord,
  known: readonly (string | null)[],
): Finding[] {
  const { given, counted, withdrawnOn, reasonCode } = record;
  const found: Fields = { ...given, ...counted, withdrawnOn, reasonCode };
  return Object.entries(told as Fields)
    .filter(([field, value]) => !known.includes(field) && !isSame(value, found[field]))
    .map(([field, value]) =>
      finding('history_differs', subject, {
        indexNumber: record.given.indexNumber,
        field,
        expected: shown(value),
        found: shown(found[field]),
      }),
    );
}
