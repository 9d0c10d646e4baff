import { ParameterError } from '../errors';
import type { PlainDate } from '../plain-date';
import { yearOf } from '../plain-date';
import { isSentence, LONGEST_SENTENCE } from '../sentence';
import type { Words } from '../words';

/** A year of an organ, as somebody asks to freeze it: nothing about it is certain yet. */
export interface FreezeRequest {
  readonly organ: unknown;
  readonly year: unknown;
  /** Why, or what was published with it: `2025 annual report`. */
  readonly note?: unknown;
}

export interface OrganYear {
  readonly organ: string;
  readonly year: number;
}

interface Known {
  readonly organs: readonly string[];
  readonly frozen: readonly OrganYear[];
  readonly today: PlainDate;
}

/** `nonsense` is refused whenever it comes; a year that is open or frozen, only as it stands now. */
export type FreezeRefusal = 'nonsense' | 'open' | 'frozen';

/** Why a year is not frozen, in the words of either reader. */
export class FreezeRefused extends ParameterError {
  constructor(
    { parameter, value, accepts }: { parameter: string; value: unknown; accepts: string | readonly string[] },
    readonly words: Words,
    readonly code: FreezeRefusal = 'nonsense',
  ) {
    super(parameter, value, accepts, `${words['zh-Hans']} / ${words.en}`, code === 'frozen' ? 409 : 400);
  }
}

const EARLIEST = 1949;

const words = (zh: string, en: string): Words => ({ 'zh-Hans': zh, en });

/** Says why the year cannot be frozen, or gives it back in the right shape. */
export function freezable(request: FreezeRequest, known: Known): OrganYear & { readonly note: string | null } {
  const { organ, note = null } = request;
  const year = Number(request.year);
  const current = yearOf(known.today);
  const refuse = (
    parameter: keyof FreezeRequest,
    accepts: string | readonly string[],
    said: Words,
    code?: FreezeRefusal,
  ) => new FreezeRefused({ parameter, value: request[parameter], accepts }, said, code);

  if (typeof organ !== 'string' || !known.organs.includes(organ)) {
    const said = words(`没有代码为“${String(organ)}”的机关`, `There is no organ ${String(organ)}`);
    throw refuse('organ', known.organs, said);
  }
  const years = `${EARLIEST} – ${current - 1}`;
  if (!Number.isInteger(year) || year < EARLIEST) {
    throw refuse('year', years, words('请填写四位年份，如 2025', 'Give a year of four digits, such as 2025'));
  }
  if (year >= current) {
    const said = words(
      `${year}年尚未结束，不能定稿；可定稿的最近年度为${current - 1}年`,
      `${year} is not over and cannot be frozen; the latest year that can is ${current - 1}`,
    );
    throw refuse('year', years, said, 'open');
  }
  if (note !== null && (typeof note !== 'string' || !(note === '' || isSentence(note)))) {
    const said = words(
      `说明应为不换行的一句话，最多${LONGEST_SENTENCE}字`,
      `The note takes one sentence without line breaks, at most ${LONGEST_SENTENCE} characters`,
    );
    throw refuse('note', `one sentence of at most ${LONGEST_SENTENCE} characters`, said);
  }
  if (known.frozen.some((frozen) => frozen.organ === organ && frozen.year === year)) {
    const said = words(
      `${organ} ${year}年的统计数据已经定稿，定稿不能撤销或重做`,
      `${year} of ${organ} is frozen already; that is neither undone nor done again`,
    );
    throw refuse('year', 'a year that is not frozen', said, 'frozen');
  }
  return { organ, year, note: note === null || note.trim() === '' ? null : note.trim() };
}
