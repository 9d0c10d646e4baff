import type { PlainDate } from './plain-date';

export interface Organ {
  readonly code: string;
  readonly parent: string | null;
  /** First day on which the organ no longer existed. */
  readonly endedOn: PlainDate | null;
  readonly successor: string | null;
}

/** `codes` and every organ below them. */
export function withDescendants(organs: readonly Organ[], codes: readonly string[]): string[] {
  const found = new Set(codes);
  for (let grown = true; grown;) {
    const below = organs.filter(({ code, parent }) => parent !== null && found.has(parent) && !found.has(code));
    for (const { code } of below) found.add(code);
    grown = below.length > 0;
  }
  return [...found];
}

/** The organ that answers for `code` on `day`: its successor once it has ended, and that one's in turn. */
export function answerableOn(organs: readonly Organ[], code: string, day: PlainDate): string {
  const byCode = new Map(organs.map((organ) => [organ.code, organ]));
  const seen = new Set<string>();
  let current = code;
  for (;;) {
    const organ = byCode.get(current);
    if (!organ?.successor || organ.endedOn === null || organ.endedOn > day || seen.has(current)) return current;
    seen.add(current);
    current = organ.successor;
  }
}

const PLACE = ['parent', 'endedOn', 'successor'] as const;

/** What decides which figures are whose, of an organ in which that changed. */
export interface MovedOrgan {
  readonly organ: Organ;
  readonly changed: readonly (typeof PLACE)[number][];
}

/** Organs whose place among the others is not what it was. */
export function movedOrgans(before: readonly Organ[], after: readonly Organ[]): MovedOrgan[] {
  const byCode = new Map(before.map((organ) => [organ.code, organ]));
  return after.flatMap((organ) => {
    const was = byCode.get(organ.code);
    const changed = was === undefined ? [] : PLACE.filter((name) => was[name] !== organ[name]);
    return changed.length === 0 ? [] : [{ organ, changed }];
  });
}
