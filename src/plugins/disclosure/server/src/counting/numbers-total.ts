import { totalOf } from '../../../core/figures';
import type { CountQuery } from '../../../core/query';
import { tallied } from '../../../core/tallies';
import type { Register } from './counts';
import { talliesFor } from './numbers';

/** What a figure takes from numbers without documents, which no list can show. */
export async function totalOfTallies(register: Register, { measure, filter, time }: CountQuery): Promise<number> {
  if (!('spans' in time)) return 0;
  return totalOf(tallied(await talliesFor(measure, register), { filter, spans: time.spans, groupBy: [] }));
}
