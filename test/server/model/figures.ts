import type { Doc, Entry, Register } from './register';
import { typeOf, yearOf, type Day, type Organ, type Particulars } from './words';

interface Rule {
  readonly counts: (entry: Entry, year: number) => boolean;
  readonly value?: (entry: Entry) => number;
}

const inYear = (day: Day | null, year: number): boolean => day !== null && yearOf(day) === year;
const ended = (year: number): Day => `${year}-12-31`;

/** Public in the evening of `day`. */
const publicOn = ({ spells }: Entry, day: Day): boolean =>
  spells.some(({ from, to }) => from <= day && (to === null || day < to));

const isOwn = ({ counted }: Entry): boolean => counted.origin === 'own';
const isLaw = (entry: Entry): boolean => isOwn(entry) && entry.counted.kind !== 'notice.news';
const isOf = ({ counted }: Entry, type: string): boolean => typeOf(counted) === type;
const isRule = (entry: Entry): boolean => isOwn(entry) && isOf(entry, 'regulation');

const startsPublic = (entry: Entry, year: number): boolean =>
  inYear(entry.disclosedOn, year) || publicOn(entry, ended(year - 1));

const RULES = {
  disclosed: { counts: (entry, year) => isLaw(entry) && inYear(entry.disclosedOn, year) },
  posted: { counts: (entry, year) => inYear(entry.disclosedOn, year) },
  reprinted: { counts: (entry, year) => !isOwn(entry) && inYear(entry.disclosedOn, year) },
  withdrawn: { counts: (entry, year) => isLaw(entry) && startsPublic(entry, year) && !publicOn(entry, ended(year)) },
  restored: { counts: (entry, year) => isLaw(entry) && !startsPublic(entry, year) && publicOn(entry, ended(year)) },
  available: { counts: (entry, year) => isLaw(entry) && publicOn(entry, ended(year)) },
  issued: { counts: (entry, year) => isRule(entry) && inYear(entry.counted.madeOn, year) },
  repealed: { counts: (entry, year) => isRule(entry) && inYear(entry.counted.repealedOn, year) },
  inForce: {
    counts: (entry, year) =>
      isRule(entry) && entry.disclosedOn <= ended(year) && (entry.counted.repealedOn ?? '9999') > ended(year),
  },
  decided: {
    counts: (entry, year) => isOwn(entry) && isOf(entry, 'decision') && inYear(entry.counted.decidedOn, year),
    value: ({ counted }) => counted.quantity,
  },
  amount: {
    counts: ({ counted }, year) => counted.kind === 'decision.penalty' && inYear(counted.decidedOn, year),
    value: ({ counted }) => counted.amountYuan,
  },
} satisfies Record<string, Rule>;

export type Measure = keyof typeof RULES;

export const MEASURES = Object.keys(RULES) as Measure[];

/** Of what is done here, nothing is counted in an earlier year, and in a later one only what is done later. */
const [FIRST, LAST] = [2014, 2020];

export const yearsOf = ({ today }: Register): number[] =>
  Array.from({ length: Math.max(yearOf(today), LAST) - FIRST + 1 }, (_, index) => FIRST + index);

type Registered = Doc & { entry: Entry };

/** The documents behind a figure. */
export const behind = ({ docs }: Pick<Register, 'docs'>, measure: Measure, year: number): Registered[] =>
  docs.filter(
    (doc): doc is Registered =>
      doc.entry !== null && doc.entry.state !== 'voided' && RULES[measure].counts(doc.entry, year),
  );

const toCents = (value: number) => Math.round(value * 100) / 100;

export type Figures = Readonly<Record<string, number>>;

/** What each key of `measure` in `year` counts, without noughts. */
export function figures(
  register: Pick<Register, 'docs'>,
  measure: Measure,
  year: number,
  keyOf: (counted: Particulars) => string,
): Figures {
  const rule: Rule = RULES[measure];
  const found: Record<string, number> = {};
  for (const { entry } of behind(register, measure, year)) {
    const key = keyOf(entry.counted);
    found[key] = toCents((found[key] ?? 0) + (rule.value?.(entry) ?? 1));
  }
  return found;
}

/** The figures of an organ's year by kind, which are kept when the year is frozen. */
export const yearOfOrgan = ({ docs }: Pick<Register, 'docs'>, organ: Organ, year: number): Record<Measure, Figures> => {
  const own = { docs: docs.filter(({ entry }) => entry?.counted.organ === organ) };
  const found = MEASURES.map((measure) => [measure, figures(own, measure, year, ({ kind }) => kind)]);
  return Object.fromEntries(found) as Record<Measure, Figures>;
};

export const total = (found: Figures): number => toCents(Object.values(found).reduce((sum, value) => sum + value, 0));
