import { META } from './meta';

/** What changed frozen figures. */
export const corrections = /* GraphQL */ `
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
`;
