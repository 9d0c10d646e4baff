import { PARTS, type RegisteredType } from '../../../src/plugins/disclosure/core/registered-type';

const OF_OTHER_TYPES: readonly string[] = ['attachments', 'nature', 'decidedOn', 'quantity', 'amountYuan'];

const SAME_NAMES = Object.fromEntries(
  PARTS.filter((part) => !OF_OTHER_TYPES.includes(part)).map((part) => [part, part]),
) as RegisteredType['attribute'];

/** A registered type for tests of the rules; `title` is called otherwise, as a project may have it. */
export const regulationType = (overrides: Partial<RegisteredType> = {}): RegisteredType => ({
  uid: 'api::regulation.regulation',
  name: 'regulation',
  pluralName: 'regulations',
  attribute: { ...SAME_NAMES, madeOn: 'signedOn' },
  kinds: ['regulation.normative_document'],
  feeds: 'regulation',
  documentNumbers: 'official',
  statutoryItem: { law: 'art20_15', '*': 'art20_1' },
  columns: { '*': ['art20_1'] },
  ...overrides,
});
