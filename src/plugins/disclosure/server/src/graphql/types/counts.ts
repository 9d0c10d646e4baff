import { META } from './meta';

/** Counts, and which of their years are frozen. */
export const counts = /* GraphQL */ `
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
`;
