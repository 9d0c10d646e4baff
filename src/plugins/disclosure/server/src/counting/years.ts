import type { Figure } from '../../../core/figures';
import type { Measure } from '../../../core/measures';
import { kindsCovered } from '../../../core/measures';
import type { RecordFilter } from '../../../core/query';
import { ALL_TIME } from '../../../core/span';
import type { YearRow } from '../../../shared/years';
import type { Register } from './counts';
import { count } from './counts';

const FLOWS = ['disclosed', 'posted', 'withdrawn', 'restored'] as const;

type Flows = Readonly<Record<(typeof FLOWS)[number], ReadonlyMap<number, number>>>;

const byYear = (figures: readonly Figure[]) => new Map(figures.map(({ keys, value }) => [Number(keys.year), value]));

/** The kinds of a filter as far as each measure covers them: news is posted without being disclosed. */
export const narrowed = ({ types }: Register, filter: RecordFilter, measure: Measure): RecordFilter => {
  const covered = kindsCovered(types, measure);
  return { ...filter, kinds: filter.kinds.filter((kind) => covered.includes(kind)) };
};

async function flowsOf(register: Register, filter: RecordFilter): Promise<Flows> {
  const flows: [string, ReadonlyMap<number, number>][] = [];
  for (const measure of FLOWS) {
    const query = {
      measure,
      time: { spans: [ALL_TIME] },
      filter: narrowed(register, filter, measure),
      groupBy: ['year'] as const,
    };
    flows.push([measure, byYear((await count(register, query)).figures)]);
  }
  return Object.fromEntries(flows) as Flows;
}

/** Every year in which something was posted, withdrawn or restored, oldest first; the stock is carried from year to year. */
export async function years(register: Register, filter: RecordFilter): Promise<YearRow[]> {
  const flows = await flowsOf(register, filter);
  const known = [...new Set(FLOWS.flatMap((measure) => [...flows[measure].keys()]))].sort((a, b) => a - b);
  let available = 0;
  return known.map((year) => {
    const [disclosed, posted, withdrawn, restored] = FLOWS.map((measure) => flows[measure].get(year) ?? 0) as [
      number,
      number,
      number,
      number,
    ];
    available += disclosed + restored - withdrawn;
    return { year, disclosed, posted, withdrawn, restored, available };
  });
}

/** The row of `year`, with the stock carried into it where nothing happened in it. */
export async function yearRow(register: Register, filter: RecordFilter, year: number): Promise<YearRow> {
  const rows = await years(register, filter);
  const before = rows.filter((row) => row.year <= year).at(-1);
  if (before?.year === year) return before;
  return { year, disclosed: 0, posted: 0, withdrawn: 0, restored: 0, available: before?.available ?? 0 };
}
