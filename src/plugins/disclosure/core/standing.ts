import type { Exclusion } from './explain/exclusions';
import { endingOf } from './legal-force';
import type { Measure, MeasureRule } from './measures';
import { dayOf, kindsCovered, MEASURES, RULES, TIMELINESS_OF } from './measures';
import type { PlainDate } from './plain-date';
import { firstDayOf, lastDayOf, yearOf } from './plain-date';
import type { CountedFields, RecordState } from './record';
import type { RegisteredType } from './registered-type';
import { isCatalogueKind } from './registered-type';
import type { Timeliness } from './timeliness/timeliness';

/** Where one measure counts a record: under these years, or (a stock) today. */
export interface Standing {
  readonly measure: Measure;
  readonly unit: MeasureRule['unit'];
  readonly years: readonly number[];
  /** Records, decisions or fen that it adds. */
  readonly value: number;
  readonly leftOut: Exclusion | null;
}

/** A time in public; the last one may be open. */
export interface Spell {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

export interface StandingRecord {
  readonly state: RecordState;
  readonly disclosedOn: PlainDate;
  readonly counted: CountedFields;
  readonly timeliness: Timeliness;
  readonly spells: readonly Spell[];
}

type About = StandingRecord & { readonly type: RegisteredType; readonly today: PlainDate };

/** All measures that could count a record of its type, and what each makes of it. */
export function standings(record: About, types: readonly RegisteredType[]): Standing[] {
  const { type, counted } = record;
  const could = (measure: Measure) => {
    const covered = kindsCovered(types, measure);
    return RULES[measure].unit === 'yuan'
      ? covered.includes(counted.kind)
      : type.kinds.some((kind) => covered.includes(kind));
  };
  return MEASURES.filter(could).map((measure) => standing(record, measure, types));
}

function standing(record: About, measure: Measure, types: readonly RegisteredType[]): Standing {
  const { unit } = RULES[measure];
  const none = (leftOut: Exclusion): Standing => ({ measure, unit, years: [], value: 0, leftOut });
  const leftOut = reasonFor(record, measure);
  if (leftOut !== null) return none(leftOut);

  const { nature } = RULES[measure];
  const value = valueOf(record.counted, unit);
  if (nature === 'stock') {
    const counts = measure === 'available' ? publicOn(record, record.today) : inForceOn(record, record.today);
    if (counts) return { measure, unit, years: [], value, leftOut: null };
    return none(measure === 'available' ? 'not_public' : 'not_in_force');
  }
  const years = nature === 'net' ? netYears(record, measure) : flowYears(record, measure, types);
  return years.length > 0 ? { measure, unit, years, value, leftOut: null } : none(IN_NO_YEAR[measure] ?? 'other_year');
}

const IN_NO_YEAR: Readonly<Partial<Record<Measure, Exclusion>>> = {
  withdrawn: 'not_withdrawn',
  restored: 'not_restored',
  repealed: 'not_ended',
};

const REGULATION_MEASURES: readonly Measure[] = ['issued', 'repealed', 'inForce'];

function reasonFor({ state, type, counted, timeliness }: About, measure: Measure): Exclusion | null {
  const { origin } = RULES[measure];
  const timed = TIMELINESS_OF[measure];
  const law = timed !== undefined || ['disclosed', 'withdrawn', 'restored', 'available'].includes(measure);
  if (state === 'voided') return 'voided';
  if (law && !isCatalogueKind(type, counted.kind)) return 'not_catalogue_kind';
  if (origin === 'own' && counted.origin === 'reprint') return 'reprint';
  if (origin === 'reprint' && counted.origin === 'own') return 'not_reprint';
  if (REGULATION_MEASURES.includes(measure) && counted.nature === 'amendment') return 'amendment';
  if (timed !== undefined && timed !== timeliness) return 'other_timeliness';
  return measure === 'amount' && counted.amount === null ? 'without_amount' : null;
}

function valueOf({ quantity, amount }: CountedFields, unit: MeasureRule['unit']): number {
  if (unit === 'decision') return quantity ?? 1;
  return unit === 'yuan' ? (amount ?? 0) : 1;
}

function flowYears({ disclosedOn, counted }: About, measure: Measure, types: readonly RegisteredType[]): number[] {
  const days = {
    disclosedOn,
    madeOn: counted.madeOn,
    decidedOn: counted.decidedOn,
    endingOn: endingOf(counted)?.on ?? null,
  };
  const day = days[dayOf(types, measure, counted.kind)];
  return day === null ? [] : [yearOf(day)];
}

/** Public in the evening of `day`. */
const publicOn = ({ spells }: StandingRecord, day: PlainDate): boolean =>
  spells.some(({ from, to }) => from <= day && (to === null || to > day));

const inForceOn = ({ disclosedOn, counted }: StandingRecord, day: PlainDate): boolean => {
  const ending = endingOf(counted);
  return (counted.effectiveOn ?? disclosedOn) <= day && (ending === null || ending.on > day);
};

function netYears(record: StandingRecord, measure: Measure): number[] {
  const days = record.spells.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const years = [...new Set(days.map(yearOf))].sort((a, b) => a - b);
  return years.filter((year) => {
    const disclosedIn = yearOf(record.disclosedOn) === year;
    const atStart = record.disclosedOn < firstDayOf(year) && publicOn(record, lastDayOf(year - 1));
    const atEnd = publicOn(record, lastDayOf(year));
    return measure === 'withdrawn' ? (disclosedIn || atStart) && !atEnd : !disclosedIn && !atStart && atEnd;
  });
}
