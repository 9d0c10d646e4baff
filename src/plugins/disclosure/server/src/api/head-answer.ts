import { assertKnown } from '../../../core/parameters';
import type { Parameters } from '../../../core/parameters';
import { headOf } from '../register/chain';
import type { Reading } from './reading';

/** `/events/head`: to be noted outside, since it stands for every event before it. */
export async function headAnswer(reading: Reading, parameters: Parameters) {
  assertKnown(parameters, ['locale']);
  return { data: await headOf(reading.register.db), meta: reading.meta };
}
