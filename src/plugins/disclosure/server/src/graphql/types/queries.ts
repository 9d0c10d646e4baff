const ARGUMENTS = {
  time: 'year: [Int!], from: String, to: String, on: String',
  filter:
    'organ: [String!], scope: String, kind: [String!], topic: [String!], statutoryItem: [String!], column: [String!], channel: [String!]',
  listing: 'limit: Int, cursor: String, sort: String, state: String, q: String',
} as const;

/** What can be asked, with the parameters of REST. */
export const queries = /* GraphQL */ `
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
