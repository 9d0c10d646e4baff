import type { Part, RegisteredType } from '../../../src/plugins/disclosure/core/registered-type';

const PARTS: readonly Part[] = [
  'title',
  'kind',
  'summary',
  'body',
  'keywords',
  'organ',
  'coIssuers',
  'origin',
  'issuer',
  'madeOn',
  'disclosedOn',
  'indexNumber',
  'documentNumber',
  'slug',
  'topic',
  'columns',
  'statutoryItem',
  'channels',
  'effectiveOn',
  'validUntil',
  'repealedOn',
];

/** A registered type for tests of the rules; `title` is called otherwise, as a project may have it. */
export const regulationType = (overrides: Partial<RegisteredType> = {}): RegisteredType => ({
  uid: 'api::regulation.regulation',
  name: 'regulation',
  pluralName: 'regulations',
  attribute: { ...Object.fromEntries(PARTS.map((part) => [part, part])), madeOn: 'signedOn' },
  kinds: ['regulation.normative_document'],
  feeds: 'regulation',
  documentNumbers: 'official',
  statutoryItem: { law: 'art20_15', '*': 'art20_1' },
  columns: { '*': ['art20_1'] },
  ...overrides,
});
