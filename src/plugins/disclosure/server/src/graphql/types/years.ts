const YEAR = `
  year: Int!
  disclosed: Int!
  posted: Int!
  withdrawn: Int!
  restored: Int!
  available: Int!`;

/** The years of the register in figures. */
export const years = /* GraphQL */ `
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
`;
