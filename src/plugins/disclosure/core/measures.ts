import type { RegisteredType } from './registered-type';
import { isCatalogueKind } from './registered-type';
import type { Timeliness } from './timeliness/timeliness';

export const MEASURES = [
  'disclosed',
  'posted',
  'reprinted',
  'withdrawn',
  'restored',
  'available',
  'issued',
  'repealed',
  'inForce',
  'decided',
  'amount',
  'onTime',
  'late',
  'provisional',
  'notApplicable',
] as const;

export type Measure = (typeof MEASURES)[number];

/** Day of a record that a flow is counted by. */
export type CountedDay = 'disclosedOn' | 'madeOn' | 'endingOn' | 'decidedOn';

export interface MeasureRule {
  /** `flow` happens in a period, `net` compares a period's two ends, `stock` is what is there on a day. */
  readonly nature: 'flow' | 'net' | 'stock';
  readonly origin: 'own' | 'reprint' | 'any';
  readonly unit: 'record' | 'decision' | 'yuan';
  /** Day a flow is counted by; `amount` takes each sort's own. */
  readonly by: CountedDay | null;
}

const flow = (
  by: CountedDay | null,
  origin: MeasureRule['origin'],
  unit: MeasureRule['unit'] = 'record',
): MeasureRule => ({
  nature: 'flow',
  origin,
  unit,
  by,
});
const net: MeasureRule = { nature: 'net', origin: 'own', unit: 'record', by: null };
const stock: MeasureRule = { nature: 'stock', origin: 'own', unit: 'record', by: null };

export const RULES: Readonly<Record<Measure, MeasureRule>> = {
  disclosed: flow('disclosedOn', 'own'),
  posted: flow('disclosedOn', 'any'),
  reprinted: flow('disclosedOn', 'reprint'),
  withdrawn: net,
  restored: net,
  available: stock,
  issued: flow('madeOn', 'own'),
  repealed: flow('endingOn', 'own'),
  inForce: stock,
  decided: flow('decidedOn', 'own', 'decision'),
  amount: flow(null, 'any', 'yuan'),
  onTime: flow('disclosedOn', 'own'),
  late: flow('disclosedOn', 'own'),
  provisional: flow('disclosedOn', 'own'),
  notApplicable: flow('disclosedOn', 'own'),
};

/** The four parts of `disclosed`, and which records each takes. */
export const TIMELINESS_OF: Readonly<Partial<Record<Measure, Timeliness>>> = {
  onTime: 'on_time',
  late: 'late',
  provisional: 'provisional',
  notApplicable: 'not_applicable',
};

export const TIMELINESS_MEASURES: readonly Measure[] = MEASURES.filter(
  (measure) => TIMELINESS_OF[measure] !== undefined,
);

/** Fee income is money without documents: a kind of the measure `amount` alone. */
export const FEE_INCOME = 'fee_income';

const kindsWhere = (
  types: readonly RegisteredType[],
  covers: (type: RegisteredType, kind: string) => boolean,
): string[] => types.flatMap((type) => type.kinds.filter((kind) => covers(type, kind)));

const amountKinds = (types: readonly RegisteredType[]): string[] =>
  types.flatMap((type) => (type.amounts ?? []).map(({ kind }) => `${type.name}.${kind}`));

/** The kinds that `measure` covers. */
export function kindsCovered(types: readonly RegisteredType[], measure: Measure): string[] {
  switch (measure) {
    case 'posted':
    case 'reprinted':
      return kindsWhere(types, () => true);
    case 'disclosed':
    case 'withdrawn':
    case 'restored':
    case 'available':
    case 'onTime':
    case 'late':
    case 'provisional':
    case 'notApplicable':
      return kindsWhere(types, isCatalogueKind);
    case 'issued':
    case 'repealed':
    case 'inForce':
      return kindsWhere(types, ({ feeds }) => feeds === 'regulation');
    case 'decided':
      return kindsWhere(types, ({ feeds }) => feeds === 'decision');
    case 'amount':
      return [...amountKinds(types), FEE_INCOME];
  }
}

/** The day by which `kind` is summed under `measure`. */
export function dayOf(types: readonly RegisteredType[], measure: Measure, kind: string | undefined): CountedDay {
  const { by } = RULES[measure];
  if (by !== null) return by;
  const rule = types.flatMap((type) =>
    (type.amounts ?? []).map((amount) => ({ ...amount, kind: `${type.name}.${amount.kind}` })),
  );
  return rule.find((amount) => amount.kind === kind)?.by ?? 'disclosedOn';
}
