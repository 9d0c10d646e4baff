import type { RegisteredType } from '../registered-type';
import type { Limit } from './deadline';

/** A limit counted from a day of the record. */
export interface TimeLimit extends Limit {
  readonly from: 'madeOn' | 'decidedOn';
}

/** Which limit some kinds have, and by which law. */
export interface LimitRule {
  /** Kinds, bare types for all their kinds, or `*` for all that no other rule names. */
  readonly kinds: readonly string[];
  /** `null`: no limit. */
  readonly limit: TimeLimit | null;
  /** The law, by locale. */
  readonly basis: Readonly<Record<string, string>>;
}

const typeOf = (kind: string): string => kind.split('.')[0] ?? kind;

/** The limit of `kind`: its own, else its type's, else that of all. */
export function limitFor(rules: readonly LimitRule[], kind: string): TimeLimit | null {
  for (const name of [kind, typeOf(kind), '*']) {
    const rule = rules.find(({ kinds }) => kinds.includes(name));
    if (rule !== undefined) return rule.limit;
  }
  return null;
}

// A deadline then lies in the year it is counted from or in the next.
const MOST_DAYS = 200;

const fail = (reason: string): never => {
  throw new TypeError(`disclosure configuration: limits: ${reason}`);
};

/** Refuses limits that no record could have. */
export function assertLimits(rules: readonly LimitRule[], types: readonly RegisteredType[]): void {
  const named = rules.flatMap(({ kinds }) => kinds);
  const twice = named.find((kind, index) => named.indexOf(kind) !== index);
  if (twice !== undefined) fail(`${twice} has two`);

  for (const { kinds, limit } of rules) {
    if (limit !== null && !(Number.isInteger(limit.days) && limit.days >= 1 && limit.days <= MOST_DAYS)) {
      fail(`days is a whole number from 1 to ${MOST_DAYS}, not ${limit.days}`);
    }
    for (const kind of kinds.filter((name) => name !== '*')) {
      const type = types.find(({ name, kinds: all }) => name === kind || all.includes(kind));
      if (type === undefined) fail(`there is no kind ${kind}`);
      else if (limit !== null && type.attribute[limit.from] === undefined) fail(`${kind} has no ${limit.from}`);
    }
  }
}
