/** What every answer says about itself. */
export const META = `
  api: String!
  locale: String!
  asOf: String
  registerVersion: Float!
  timeZone: String!`;
