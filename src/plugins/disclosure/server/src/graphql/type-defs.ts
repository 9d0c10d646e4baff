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
  """
  Only where the site shows the timeliness of single records.
  """
  deadline: String
  deadlineProvisional: Boolean
  timeliness: String
  links: DisclosureLinks!`;

const META = `
  api: String!
  locale: String!
  asOf: String
  registerVersion: Float!
  timeZone: String!`;

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
    measure: String!
    unit: String!
    total: Float!
    additive: Boolean!
    basis: String!
    frozenYears: [Int!]!
    frozen: [DisclosureFrozenYear!]
    labels: JSON!
  }

  type DisclosureFrozenYear {
    organ: String!
    year: Int!
    at: String!
    registerVersion: Float!
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

  type DisclosureCorrectedFigure {
    month: String
    kind: String!
    topic: String
    statutoryItem: String
    columns: [String!]!
    channels: [String!]!
    from: Float!
    to: Float!
  }

  type DisclosureCorrectedRecord {
    documentId: String!
    contentType: String!
    indexNumber: String!
  }

  type DisclosureCorrection {
    at: String!
    registerVersion: Float!
    organ: DisclosureOrgan!
    year: Int!
    measure: String!
    unit: String!
    kind: String
    from: Float!
    to: Float!
    moves: [DisclosureCorrectedFigure!]!
    role: String!
    cause: String!
    reasonCode: String
    reason: String!
    record: DisclosureCorrectedRecord
  }

  type DisclosureCorrectionsMeta {
    ${META}
    total: Int!
    nextCursor: String
    prevCursor: String
    labels: JSON!
  }

  type DisclosureCorrections {
    data: [DisclosureCorrection!]!
    meta: DisclosureCorrectionsMeta!
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

  type DisclosureIncluded {
    count: Int!
    value: Float!
    tallied: Float!
    records: [DisclosureCard!]!
  }

  type DisclosureExcluded {
    reason: String!
    label: String!
    count: Int!
    records: [DisclosureCard!]!
  }

  type DisclosureExplanation {
    value: Float!
    rule: String!
    ruleVersion: Int!
    included: DisclosureIncluded!
    excluded: [DisclosureExcluded!]!
  }

  type DisclosureExplainMeta {
    ${META}
    measure: String!
    unit: String!
  }

  type DisclosureExplain {
    data: DisclosureExplanation!
    meta: DisclosureExplainMeta!
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
    disclosureCounts(measure: String, ${ARGUMENTS.time}, ${ARGUMENTS.filter}, groupBy: [String!], basis: String, locale: String): DisclosureCounts
    disclosureCorrections(organ: [String!], year: [Int!], limit: Int, cursor: String, locale: String): DisclosureCorrections
    disclosureRecords(measure: String, ${ARGUMENTS.time}, ${ARGUMENTS.filter}, ${ARGUMENTS.listing}, locale: String): DisclosureRecords
    disclosureExplain(measure: String, ${ARGUMENTS.time}, ${ARGUMENTS.filter}, limit: Int, locale: String): DisclosureExplain
    disclosureRecord(documentId: String!, locale: String): DisclosureRecord
  }
`;
