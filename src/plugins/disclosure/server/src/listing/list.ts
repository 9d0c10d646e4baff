import type { ListingRequest } from '../../../core/listing';
import type { CountQuery } from '../../../core/query';
import type { RecordCard } from '../../../shared/record';
import type { Register } from '../counting/counts';
import { totalOfTallies } from '../counting/numbers-total';
import { inUnit, valueOf } from '../counting/asked';
import { askedBy, population } from '../counting/population';
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

/** The records behind a figure: `total` and `notPublic` add up to it; words narrow the list and its total alone. */
export async function list(
  register: Register,
  reader: Reader,
  query: CountQuery,
  request: ListingRequest,
): Promise<RecordList> {
  const all = population(register.db, askedBy(register, query));
  const listed = request.state === 'public' ? all.clone().where('r.state', 'public') : all.clone();
  const found = searching(listed, register.db, request.words);
  const page = await pageOf(found.clone(), request);
  const { value: total, records } = await summed(register, query, found);
  const rest = request.state === 'public' ? await summed(register, query, all.whereNot('r.state', 'public')) : NOTHING;
  const tallies = await totalOfTallies(register, query);

  return {
    cards: await toCards(page.rows, reader),
    total: inUnit(query.measure, total),
    notPublic: inUnit(query.measure, rest.value + tallies),
    records,
    nextCursor: page.nextCursor,
    prevCursor: page.prevCursor,
  };
}

const NOTHING = { value: 0 };

interface Summed {
  readonly value: number | string | null;
  readonly records: number | string;
}

async function summed({ db }: Register, { measure }: CountQuery, records: ReturnType<typeof population>) {
  const [row] = await records
    .clone()
    .select<Summed[]>(db.raw(`sum(${valueOf(measure)}) as value`), db.raw('count(*) as records'));
  return { value: Number(row?.value ?? 0), records: Number(row?.records ?? 0) };
}
