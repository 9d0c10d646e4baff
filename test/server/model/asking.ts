import type { Measure } from './figures';
import type { Office } from './office';
import type { Organ } from './words';

/** What the public is told. */
export const get = async ({ app }: Office, path: string) => {
  const { status, body } = await app.request.get(`/api/disclosure${path}`);
  if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
  return body;
};

/** Asks for a measure of some of the office's organs; money is of one sort. */
export const about = ({ organs }: Office, measure: Measure, of: readonly Organ[] = ['a', 'b']) =>
  `measure=${measure}&organ=${of.map((organ) => organs[organ].code).join()}` +
  (measure === 'amount' ? '&kind=decision.penalty' : '');

export const nameOf = ({ organs }: Office, code: string): Organ => (code === organs.a.code ? 'a' : 'b');

/** A row of an answer. */
export interface Row {
  readonly year: number;
  readonly organ: string;
  readonly kind: string;
  readonly value: number;
}
