import { MEASURES, TIMELINESS_OF, type Measure } from '../../src/plugins/disclosure/core/measures';

const DIMENSIONS = ['year', 'month', 'organ', 'kind', 'topic', 'statutoryItem', 'column', 'channel'];
const GROUPINGS = ['', ...DIMENSIONS, 'month,kind', 'organ,column,channel'];
const FILTERS = [
  '',
  'kind=notice',
  'topic=10&column=system',
  'channel=none,wechat',
  'statutoryItem=art20_1&topic=none',
];
export const MONEY = ['decision.penalty', 'tender.award', 'fee_income'];

/** Every question about an organ's year that has an answer. */
const questionsOf = (organs: string, year: number) =>
  MEASURES.flatMap((measure) => {
    const kinds = measure === 'amount' ? MONEY.map((kind) => `&kind=${kind}`) : [''];
    const isStock = measure === 'available' || measure === 'inForce';
    const groupings = GROUPINGS.filter((by) => !(isStock && by.includes('month')));
    return kinds.flatMap((kind) => [
      ...groupings.map((by) => `measure=${measure}&organ=${organs}&year=${year}${kind}${by && `&groupBy=${by}`}`),
      ...FILTERS.filter((filter) => !(filter.startsWith('kind') && !['disclosed', 'available'].includes(measure))).map(
        (filter) => `measure=${measure}&organ=${organs}&year=${year}${kind}&groupBy=kind&${filter}`,
      ),
    ]);
  });

export const QUESTIONS = [
  ...questionsOf('zjj', 2019),
  ...questionsOf('zjj', 2020).filter((question) => /groupBy=(month|kind|organ)$/.test(question)),
  'measure=available&organ=xin&year=2020',
];

export interface Correction {
  readonly organ: { code: string };
  readonly year: number;
  readonly measure: string;
  readonly kind: string | null;
  readonly from: number;
  readonly to: number;
  readonly moves: readonly (Record<string, unknown> & { from: number; to: number })[];
  readonly registerVersion: number;
}

/** `zjj 2019 disclosed 5→4`, in the order of the words; timeliness, which moves along with its records, apart. */
export const short = (list: readonly Correction[]) =>
  list
    .filter(({ measure }) => TIMELINESS_OF[measure as Measure] === undefined)
    .map(({ organ: { code }, year, measure, kind, from, to }) =>
      [code, year, measure, ...(kind === null ? [] : [kind]), `${from}→${to}`].join(' '),
    )
    .sort();
