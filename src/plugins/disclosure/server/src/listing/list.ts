import { answeringFilter } from '../../../core/answerable';
import type { ListingRequest } from '../../../core/listing';
import { RULES } from '../../../core/measures';
import { toYuan } from '../../../core/money';
import type { CountQuery } from '../../../core/query';
import type { RecordCard } from '../../../shared/contracts';
import type { Register } from '../counting/counts';
import { count } from '../counting/counts';
import { population } from '../counting/population';
import type { Reader } from './cards';
import { toCards } from './cards';
import { pageOf } from './page';
import { searching } from './search';

export interface RecordList {
  readonly cards: readonly RecordCard[];
  /** Of the listed records and of the rest of the figure, both in the measure's unit. */
  readonly total: number;
  readonly notPublic: number;
  readonly records: number;
  readonly nextCursor: string | null;
  readonly prevCursor: string | null;
}

const SUMS = { record: 'count(*)', decision: 'sum(coalesce(r.quantity, 1))', yuan: 'sum(r.amount_fen)' } as const;

interface Summed {
  readonly value: number | string | null;
  readonly records: number | string;
}

/** The records behind a figure: `total` and `notPublic` add up to it. */
export async function list(
  register: Register,
  reader: Reader,
  query: CountQuery,
  request: ListingRequest,
): Promise<RecordList> {
  const listed = behind(register, query, request.state);
  const found = searching(listed.clone(), register.db, request.words);
  const page = await pageOf(found.clone(), request);
  const sum = await summed(register, query, request.words.length > 0 ? found : listed);
  const all = request.words.length > 0 ? await summed(register, query, listed) : sum;
  const figure = (await count(register, { ...query, groupBy: [] })).total;

  return {
    cards: await toCards(page.rows, reader),
    total: sum.value,
    notPublic: inUnit(query, toParts(query, figure) - toParts(query, all.value)),
    records: sum.records,
    nextCursor: page.nextCursor,
    prevCursor: page.prevCursor,
  };
}

function behind({ db, types, organs }: Register, { measure, filter, time }: CountQuery, state: 'public' | 'all') {
  const day = 'days' in time ? time.days[0] : undefined;
  const when = day === undefined ? { spans: 'spans' in time ? time.spans : [] } : { day };
  const asked = measure === 'inForce' && day !== undefined ? answeringFilter(filter, organs, day) : filter;
  const query = population(db, { types, measure, filter: asked, when });
  return state === 'public' ? query.where('r.state', 'public') : query;
}

async function summed({ db }: Register, query: CountQuery, records: ReturnType<typeof population>) {
  const { unit } = RULES[query.measure];
  const [row] = await records.clone().select<Summed[]>(db.raw(`${SUMS[unit]} as value`), db.raw('count(*) as records'));
  return { value: inUnit(query, Number(row?.value ?? 0)), records: Number(row?.records ?? 0) };
}

const inUnit = ({ measure }: CountQuery, value: number) => (RULES[measure].unit === 'yuan' ? toYuan(value) : value);

/** Fen for money, so that differences are exact. */
const toParts = ({ measure }: CountQuery, value: number) =>
  RULES[measure].unit === 'yuan' ? Math.round(value * 100) : value;
