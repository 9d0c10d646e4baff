/** How much one question may ask. Above a limit it is refused, never silently cut. */
export const QUERY_LIMITS = {
  /** Relations walked in one filter or sort. */
  hops: 2,
  /** Relations in all conditions of one filter, or in one sort, and those of them that lead to many entries. */
  joins: 8,
  manifoldJoins: 2,
  /** Relations nested in populate. */
  populateDepth: 2,
  conditions: 50,
  /** Values in one `$in`. */
  values: 100,
  pageSize: 100,
  searchLength: 100,
} as const;
