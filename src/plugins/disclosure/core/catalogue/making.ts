/** What decides which kinds of regulation an organ may make. */
export interface MakingOrgan {
  readonly nature: string | null;
  readonly level: string | null;
  /** Whether the law lets it make 规章. */
  readonly makesRules: boolean;
}

const NORMATIVE_MAKERS: readonly (string | null)[] = ['government', 'department', 'agency', 'authorised'];

/** Kinds that only some organs make, by the Legislation Law; every other kind is open to any. */
const MAKERS: Readonly<Record<string, (organ: MakingOrgan) => boolean>> = {
  law: () => false,
  local_regulation: () => false,
  administrative_regulation: ({ nature, level }) => nature === 'government' && level === 'national',
  departmental_rule: ({ nature, level, makesRules }) => nature !== 'government' && level === 'national' && makesRules,
  local_government_rule: ({ nature, level, makesRules }) =>
    nature === 'government' && level !== 'national' && makesRules,
  normative_document: ({ nature }) => NORMATIVE_MAKERS.includes(nature),
};

export const mayMake = (organ: MakingOrgan, kind: string): boolean => MAKERS[kind]?.(organ) ?? true;

/** Whether it depends on the organ at all: no need to look it up otherwise. */
export const isReservedKind = (kind: string): boolean => kind in MAKERS;
