/** How much one GraphQL request may ask; measured in test/server/public-graphql.test.ts. */
export const GRAPHQL_LIMITS = {
  /** Names, braces and values in the text of a request. */
  tokens: 2_000,
  /** Fields inside fields. */
  depth: 8,
  /** Fields after fragments are written out. */
  fields: 300,
  aliases: 20,
  rootFields: 10,
  /** Entries that would be read if every page were full. */
  entries: 10_000,
  page: 25,
  longestPage: 100,
} as const;
