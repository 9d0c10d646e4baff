import { addUp, overlaps, totalOf } from '../figures';
import type { Figure } from '../figures';
import { RULES } from '../measures';
import type { CountQuery, Dimension, RecordFilter } from '../query';
import { NONE } from '../vocabulary';
import { addsToYear } from './frozen-figure';
import type { FrozenFigure } from './frozen-figure';

/** A question to frozen figures: kinds as they were named, for what a kind covered then is not what it covers now. */
export interface PublishedQuestion extends Pick<CountQuery, 'measure' | 'groupBy'> {
  readonly filter: Omit<RecordFilter, 'kinds'> & { readonly kinds: readonly string[] | undefined };
}

export interface PublishedCount {
  readonly figures: readonly Figure[];
  readonly total: number;
  readonly additive: boolean;
}

const passes = (asked: readonly string[] | undefined, key: string): boolean => asked?.includes(key) ?? true;

const listed = (codes: readonly string[]): readonly string[] => (codes.length === 0 ? [NONE] : codes);

const passesAny = (asked: readonly string[] | undefined, codes: readonly string[]): boolean =>
  listed(codes).some((code) => passes(asked, code));

/** A bare type takes all its kinds. */
const passesKind = (asked: readonly string[] | undefined, kind: string): boolean =>
  asked?.some((name) => kind === name || kind.startsWith(`${name}.`)) ?? true;

const isAsked = ({ filter }: PublishedQuestion, figure: FrozenFigure): boolean =>
  passesKind(filter.kinds, figure.kind) &&
  passes(filter.organs, figure.organ) &&
  passes(filter.topics, figure.topic ?? NONE) &&
  passes(filter.statutoryItems, figure.statutoryItem ?? NONE) &&
  passesAny(filter.columns, figure.columns) &&
  passesAny(filter.channels, figure.channels);

const KEYS: Readonly<Record<Dimension, (figure: FrozenFigure) => readonly (string | number)[]>> = {
  year: ({ year }) => [year],
  month: ({ year, month }) => [month === null ? NONE : `${year}-${String(month).padStart(2, '0')}`],
  organ: ({ organ }) => [organ],
  kind: ({ kind }) => [kind],
  topic: ({ topic }) => [topic ?? NONE],
  statutoryItem: ({ statutoryItem }) => [statutoryItem ?? NONE],
  column: ({ columns }) => listed(columns),
  channel: ({ channels }) => listed(channels),
};

/** One row for each key; under a column and a channel a figure stands several times. */
const rowsOf = (figure: FrozenFigure, groupBy: readonly Dimension[]): Figure[] =>
  groupBy.reduce<Figure[]>(
    (rows, dimension) =>
      rows.flatMap((row) =>
        KEYS[dimension](figure).map((key) => ({ ...row, keys: { ...row.keys, [dimension]: key } })),
      ),
    [{ keys: {}, value: figure.value }],
  );

/** Answers a question from the frozen figures of its measure and years, as it was answered when they were frozen. */
export function publishedCount(
  frozen: readonly FrozenFigure[],
  question: PublishedQuestion,
  lastYear: number,
): PublishedCount {
  const { measure, groupBy } = question;
  const { nature } = RULES[measure];
  const asked = frozen.filter((figure) => figure.measure === measure && isAsked(question, figure));
  const byMonth = nature === 'net' && groupBy.includes('month');
  const rows = asked.filter((figure) => (byMonth ? figure.month !== null : addsToYear(figure)));
  const figures = addUp(
    rows.flatMap((figure) => rowsOf(figure, groupBy)),
    groupBy,
  );

  // Stocks of several years do not add up: the total is that of the last one.
  const total = asked
    .filter((figure) => addsToYear(figure) && (nature !== 'stock' || figure.year === lastYear))
    .reduce((sum, { value }) => sum + value, 0);
  return { figures, total, additive: !groupBy.some(overlaps) && totalOf(figures) === total };
}
