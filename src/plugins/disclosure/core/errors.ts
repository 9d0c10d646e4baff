/** A request parameter that cannot be answered: says which, what came and what it takes. */
export class ParameterError extends Error {
  override readonly name = 'ParameterError';

  constructor(
    readonly parameter: string,
    readonly value: unknown,
    readonly accepts: string | readonly string[],
    message: string = `${parameter} does not take ${JSON.stringify(value)}`,
    readonly status: 400 | 403 | 404 | 409 = 400,
    /** What else the answer names beside the parameter. */
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}
