const READABLE = ['report', 'notice', 'regulation', 'rule', 'decision', 'tender', 'fee', 'organ', 'topic', 'column'];

/** Everything a visitor may do on the stock routes. */
export const READING: readonly string[] = READABLE.flatMap((name) => [
  `api::${name}.${name}.find`,
  `api::${name}.${name}.findOne`,
]);

type Permission = { readonly action: string };

export const toRevoke = <P extends Permission>(held: readonly P[]): P[] =>
  held.filter(({ action }) => !READING.includes(action));

/** What has never been granted yet: on the first start all, later what a new version adds. */
export const toGrant = (held: readonly Permission[], settled: readonly string[]): string[] =>
  READING.filter((action) => !settled.includes(action) && !held.some((permission) => permission.action === action));

/** Entries, files and accounts are written by editors and tokens, never by visitors. */
export const isWriting = (action: string): boolean =>
  (action.startsWith('api::') && /\.(create|update|delete)$/.test(action)) ||
  /^plugin::upload\.content-api\.(upload|destroy)$/.test(action) ||
  /^plugin::users-permissions\.(auth\.register|user\.(create|update|destroy)|role\.\w*Role)$/.test(action);
