const ARGUMENTS = {
  time: 'year: [Int!], from: String, to: String, on: String',
  filter:
    'organ: [String!], scope: String, kind: [String!], topic: [String!], statutoryItem: [String!], column: [String!], channel: [String!]',
  listing: 'limit: Int, cursor: String, sort: String, state: String, q: String',
} as const;

const YEAR = `
  year: Int!
  disclosed: Int!
  posted: Int!
  withdrawn: Int!
  restored: Int!
  available: Int!`;

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
  links: DisclosureLinks!`;

const META = `
  api: String!
  locale: String!
  asOf: String
  registerVersion: Float!
  timeZone: String!
  measure: String!`;

/** Plain object types: an entity type under a root field of our own would let nested relations reach drafts. */
export const typeDefs = /* GraphQL */ `
  type DisclosureYearRow {
    ${YEAR}
  }

  type DisclosureBreakdown {
    key: String!
    label: String!
    value: Float!
  }

  type DisclosureYear {
    ${YEAR}
    byKind: [DisclosureBreakdown!]!
    byOrgan: [DisclosureBreakdown!]!
    byTopic: [DisclosureBreakdown!]!
    byMonth: [DisclosureBreakdown!]!
    byStatutoryItem: [DisclosureBreakdown!]!
    byColumn: [DisclosureBreakdown!]!
    byChannel: [DisclosureBreakdown!]!
  }

  type DisclosureCount {
    year: Int
    month: String
    organ: String
    kind: String
    topic: String
    statutoryItem: String
    column: String
    channel: String
    value: Float!
  }

  type DisclosureCountsMeta {
    ${META}
    unit: String!
    total: Float!
    additive: Boolean!
    labels: JSON!
  }

  type DisclosureCounts {
    data: [DisclosureCount!]!
    meta: DisclosureCountsMeta!
  }

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

  extend type Query {
    disclosureYears(${ARGUMENTS.filter}, locale: String): [DisclosureYearRow!]!
    disclosureYear(year: Int!, measure: String, ${ARGUMENTS.filter}, locale: String): DisclosureYear
    disclosureCounts(measure: String, ${ARGUMENTS.time}, ${ARGUMENTS.filter}, groupBy: [String!], locale: String): DisclosureCounts
    disclosureRecords(measure: String, ${ARGUMENTS.time}, ${ARGUMENTS.filter}, ${ARGUMENTS.listing}, locale: String): DisclosureRecords
    disclosureRecord(documentId: String!, locale: String): DisclosureRecord
  }
`;
