import { META } from './meta';

const CARD = `
  documentId: String!
  contentType: String!
  kind: String!
  locale: String
  indexNumber: String!
  documentNumber: String
  slug: String
  title: String
  summary: String
  organ: DisclosureOrgan!
  topic: String
  columns: [String!]!
  madeOn: String!
  disclosedOn: String!
  disclosedAt: String!
  migrated: Boolean!
  origin: String!
  state: String!
  withdrawnOn: String
  reasonCode: String
  reason: String
  amountYuan: Float
  """
  Only where the site shows the timeliness of single records.
  """
  deadline: String
  deadlineProvisional: Boolean
  timeliness: String
  links: DisclosureLinks!`;

/** Records, in lists and one by one. */
export const records = /* GraphQL */ `
  type DisclosureOrgan {
    code: String!
    name: String!
  }

  type DisclosureLinks {
    self: String!
    page: String!
    content: String
  }

  type DisclosureCard {
    ${CARD}
  }

  type DisclosureRecordsMeta {
    ${META}
    measure: String!
    total: Float!
    notPublic: Float!
    records: Int!
    nextCursor: String
    prevCursor: String
  }

  type DisclosureRecords {
    data: [DisclosureCard!]!
    meta: DisclosureRecordsMeta!
  }

  type DisclosureAttachment {
    name: String!
    url: String!
    mime: String
    size: Float!
    sha256: String
  }

  type DisclosureRelation {
    name: String!
    records: [DisclosureCard!]!
  }

  type DisclosureRecord {
    ${CARD}
    statutoryItem: String
    channels: [String!]!
    keywords: [String!]!
    locales: [String!]!
    body: String
    bodyHtml: String
    coIssuers: [DisclosureOrgan!]!
    attachments: [DisclosureAttachment!]!
    relations: [DisclosureRelation!]!
    """
    The type's own fields, by name.
    """
    fields: JSON!
  }
`;
