import type { EventFigures } from '../event';
import type { PlainDate } from '../plain-date';
import type { CountedFields, Given, RecordState } from '../record';

/** An event of one document, as the replay reads it. */
export interface DocumentEvent {
  readonly sequence: number;
  readonly at: string;
  readonly action: string;
  readonly figures: EventFigures;
  readonly digest: string | null;
}

/** A time in public; the last one may be open. */
export interface Spell {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** What the events alone say that the record must be. */
export interface History {
  readonly state: RecordState;
  readonly sealed: boolean;
  /** What older events do not tell is not there. */
  readonly given: Partial<Given>;
  /** Instant of the event that discloses it. */
  readonly seenAt: string;
  readonly reasonCode: string | null;
  readonly counted: Partial<CountedFields>;
  readonly spells: readonly Spell[];
  /** The last event that hashed the document's words. */
  readonly digest: { readonly sequence: number; readonly digest: string } | null;
}

const COUNTED = [
  ...(['kind', 'origin', 'organ', 'topic', 'statutoryItem', 'columns', 'channels', 'madeOn', 'nature'] as const),
  ...(['effectiveOn', 'validUntil', 'repealedOn', 'decidedOn', 'quantity', 'amount'] as const),
];

const GIVEN = ['indexNumber', 'disclosedOn', 'disclosedAt', 'migrated'] as const;

const toldIn = (figures: EventFigures, fields: readonly (keyof EventFigures)[]): object =>
  Object.fromEntries(fields.filter((field) => field in figures).map((field) => [field, figures[field]]));

/** The state after `action`; an action that is not named here leaves it. */
function stateAfter(action: string, before: Pick<History, 'state' | 'sealed'>): RecordState {
  switch (action) {
    case 'disclose':
    case 'restore':
      return 'public';
    case 'withdraw':
    case 'unseal':
      return before.state === 'voided' ? 'voided' : 'withdrawn';
    case 'delete':
      return before.state === 'public' ? 'withdrawn' : before.state;
    case 'seal':
      return before.state === 'voided' ? 'voided' : 'sealed';
    case 'void':
      return 'voided';
    case 'unvoid':
      return before.sealed ? 'sealed' : 'withdrawn';
    default:
      return before.state;
  }
}

function spellsAfter(before: History, { figures, action }: DocumentEvent, state: RecordState, day: PlainDate): Spell[] {
  const spells = [...before.spells];
  const [first, ...later] = spells;
  if (action === 'correct' && figures.disclosedOn !== undefined && first !== undefined) {
    return [{ ...first, from: figures.disclosedOn }, ...later];
  }
  if (before.state !== 'public' && state === 'public') return [...spells, { from: day, to: null }];
  if (before.state === 'public' && state !== 'public') {
    return spells.map((spell) => (spell.to === null ? { ...spell, to: day } : spell));
  }
  return spells;
}

/** Correcting a day changes no reason, and the reason of a sealed record is that of its sealing until it is lifted. */
function reasonAfter({ reasonCode, sealed }: History, { action, figures }: DocumentEvent): string | null {
  if (action === 'correct' || (sealed && action !== 'unseal')) return reasonCode;
  return figures.reasonCode ?? reasonCode;
}

const START: Omit<History, 'seenAt'> = {
  state: 'withdrawn',
  sealed: false,
  given: {},
  reasonCode: null,
  counted: {},
  spells: [],
  digest: null,
};

/** Replays the events of one document, in order; `null` where none discloses it. `dayOf` tells the day of old events. */
export function replay(events: readonly DocumentEvent[], dayOf: (instant: string) => PlainDate): History | null {
  const disclosed = events.find(({ action }) => action === 'disclose');
  if (disclosed === undefined) return null;
  return events.reduce<History>(
    (before, event) => {
      const { action, figures, digest, sequence, at } = event;
      const state = stateAfter(action, before);
      return {
        state,
        sealed: action === 'seal' || (before.sealed && action !== 'unseal'),
        given: { ...before.given, ...toldIn(figures, GIVEN) },
        seenAt: before.seenAt,
        reasonCode: state === 'public' ? null : reasonAfter(before, event),
        counted: { ...before.counted, ...toldIn(figures, COUNTED) },
        spells: spellsAfter(before, event, state, figures.on ?? dayOf(at)),
        digest: digest === null ? before.digest : { sequence, digest },
      };
    },
    { ...START, seenAt: disclosed.at },
  );
}
