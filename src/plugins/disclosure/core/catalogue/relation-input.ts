/** One end of a relation as a client names it. */
export type RelationEnd = { readonly documentId: string } | { readonly id: number };

/** A change of a relation, whichever of Strapi's many spellings it came in. */
export interface RelationChange {
  /** The new ends; `undefined` keeps the present ones. */
  readonly set: readonly RelationEnd[] | undefined;
  readonly connect: readonly RelationEnd[];
  readonly disconnect: readonly RelationEnd[];
}

export function relationChange(input: unknown): RelationChange {
  if (input === undefined) return { set: undefined, connect: [], disconnect: [] };
  if (isOperation(input)) {
    const { set, connect, disconnect } = input;
    return {
      set: set === undefined ? undefined : endsOf(set),
      connect: endsOf(connect),
      disconnect: endsOf(disconnect),
    };
  }
  return { set: endsOf(input), connect: [], disconnect: [] };
}

/** The ends after `change`, for a relation that takes one end or many. */
export function endsAfter(
  present: readonly string[],
  change: RelationChange,
  documentIdOf: (end: RelationEnd) => string | undefined,
  takesOne: boolean,
): readonly string[] {
  const named = (ends: readonly RelationEnd[]) => ends.map(documentIdOf).filter((id) => id !== undefined);
  const gone = new Set(named(change.disconnect));
  const connected = named(change.connect);
  const kept = (change.set === undefined ? present : named(change.set)).filter((id) => !gone.has(id));
  const ends = [...new Set([...kept, ...connected])];
  return takesOne ? ends.slice(-1) : ends;
}

const isOperation = (input: unknown): input is { set?: unknown; connect?: unknown; disconnect?: unknown } =>
  typeof input === 'object' &&
  input !== null &&
  !Array.isArray(input) &&
  ('set' in input || 'connect' in input || 'disconnect' in input);

const endsOf = (input: unknown): RelationEnd[] => {
  if (Array.isArray(input)) return input.flatMap(endsOf);
  if (typeof input === 'number') return [{ id: input }];
  if (typeof input === 'string') return input === '' ? [] : [textEnd(input)];
  if (typeof input !== 'object' || input === null) return [];
  if ('documentId' in input && typeof input.documentId === 'string') return [{ documentId: input.documentId }];
  return 'id' in input ? endsOf(input.id) : [];
};

const textEnd = (text: string): RelationEnd => (/^\d+$/u.test(text) ? { id: Number(text) } : { documentId: text });
