import { EXCLUSION_WORDS } from '../../../core/explain/exclusions';
import { RULE_VERSION, RULE_WORDS } from '../../../core/explain/rules';
import { wordIn } from '../../../core/locales';
import type { CountQuery } from '../../../core/query';
import type { Explanation } from '../../../shared/explanation';
import type { Reading } from '../api/reading';
import { inUnit } from '../counting/asked';
import { totalOfTallies } from '../counting/numbers-total';
import { toCards } from '../listing/cards';
import type { RecordRow } from '../register/records';
import { split } from './split';
import type { Part } from './split';

interface Asked {
  readonly query: CountQuery;
  /** All kinds that were named, whether the measure covers them or not; `undefined`: none were. */
  readonly kinds: readonly string[] | undefined;
  /** Most records listed of each part. */
  readonly limit: number;
}

/** Why a figure is what it is: the rule, what counts, and what does not with the reason of each. */
export async function explanation({ register, reader }: Reading, { query, kinds, limit }: Asked): Promise<Explanation> {
  const { measure } = query;
  const { included, excluded } = await split(register, query, kinds);
  const tallied = await totalOfTallies(register, query);
  // By id, not by day: the table is read from its end, and not once through an index for each part.
  const cardsOf = async ({ count, records }: Part) => {
    if (count === 0) return [];
    const rows: RecordRow[] = await records.select('r.*').orderBy('r.id', 'desc').limit(limit);
    return toCards(rows, reader);
  };
  const reasons: Explanation['excluded'][number][] = [];
  for (const part of excluded) {
    if (part.leavesOut === null) continue;
    const label = wordIn(EXCLUSION_WORDS[part.leavesOut], reader.locale, part.leavesOut);
    reasons.push({ reason: part.leavesOut, label, count: part.count, records: await cardsOf(part) });
  }
  return {
    value: inUnit(measure, included.value + tallied),
    rule: wordIn(RULE_WORDS[measure], reader.locale, measure),
    ruleVersion: RULE_VERSION,
    included: {
      count: included.count,
      value: inUnit(measure, included.value),
      tallied: inUnit(measure, tallied),
      records: await cardsOf(included),
    },
    excluded: reasons,
  };
}
