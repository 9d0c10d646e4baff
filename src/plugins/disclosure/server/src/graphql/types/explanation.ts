import { META } from './meta';

/** Why a figure is what it is. */
export const explanation = /* GraphQL */ `
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
`;
