import { answeringFilter } from '../../../core/answerable';
import { totalOf } from '../../../core/figures';
import type { ListingRequest } from '../../../core/listing';
import { RULES } from '../../../core/measures';
import { toYuan } from '../../../core/money';
import type { CountQuery } from '../../../core/query';
import { tallied } from '../../../core/tallies';
import type { RecordCard } from '../../../shared/contracts';
import type { Register } from '../counting/counts';
import { talliesFor } from '../counting/numbers';
import { population, valueOf } from '../counting/population';
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
  const all = behind(register, query);
  const listed = request.state === 'public' ? all.clone().where('r.state', 'public') : all.clone();
  const found = searching(listed, register.db, request.words);
  const page = await pageOf(found.clone(), request);
  const { value: total, records } = await summed(register, query, found);
  const rest = request.state === 'public' ? await summed(register, query, all.whereNot('r.state', 'public')) : NOTHING;
  const tallies = await totalOfTallies(register, query);

  return {
    cards: await toCards(page.rows, reader),
    total: inUnit(query, total),
    notPublic: inUnit(query, rest.value + tallies),
    records,
    nextCursor: page.nextCursor,
    prevCursor: page.prevCursor,
  };
}

const NOTHING = { value: 0 };

function behind({ db, types, organs }: Register, { measure, filter, time }: CountQuery) {
  const day = 'days' in time ? time.days[0] : undefined;
  const when = day === undefined ? { spans: 'spans' in time ? time.spans : [] } : { day };
  const asked = measure === 'inForce' && day !== undefined ? answeringFilter(filter, organs, day) : filter;
  return population(db, { types, measure, filter: asked, when });
}

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

/** Numbers without documents, which no list can show. */
async function totalOfTallies(register: Register, { measure, filter, time }: CountQuery): Promise<number> {
  if (!('spans' in time)) return 0;
  return totalOf(tallied(await talliesFor(measure, register), { filter, spans: time.spans, groupBy: [] }));
}

const inUnit = ({ measure }: CountQuery, value: number) => (RULES[measure].unit === 'yuan' ? toYuan(value) : value);
