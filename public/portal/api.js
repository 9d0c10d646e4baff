/** A refusal of the public API, with what it says about the parameter that it refused. */
export class Refusal extends Error {
  /** @param {{ status: number, message: string, details?: { parameter?: string } }} error */
  constructor({ status, message, details }) {
    super(message);
    this.status = status;
    this.parameter = details?.parameter;
  }
}

/**
 * Asks the public API, the only source of everything on these pages.
 * @param {string} path below `/api/disclosure`
 * @param {Record<string, string | number | undefined>} parameters
 * @returns {Promise<{ data: object, meta: object }>}
 */
export async function ask(path, parameters) {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== '');
  const response = await fetch(`/api/disclosure${path}?${new URLSearchParams(given)}`, {
    headers: { Accept: 'application/json' },
  });
  const answer = await response.json();
  if (!response.ok) throw new Refusal(answer.error);
  return answer;
}
