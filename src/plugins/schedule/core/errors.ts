import type { Problem } from './problem';

export const SCHEDULE_ERROR_CODES = ['invalid', 'draft_invalid', 'not_found', 'conflict', 'closed'] as const;

/**
 * `invalid`: a field of the request · `draft_invalid`: `problems` lists what the draft lacks · `not_found`: no such action,
 * group or document · `conflict`: the same document, locale and action is open already · `closed`: the state of the action
 * does not allow it.
 */
export type ScheduleErrorCode = (typeof SCHEDULE_ERROR_CODES)[number];

/** One sentence in the languages of the admin. */
export interface Sentence {
  readonly 'zh-Hans': string;
  readonly en: string;
}

interface Refused {
  /** Field of the request, `dueAt`; in a list with its place, `1.dueAt`. */
  readonly field?: string;
  readonly problems?: readonly Problem[];
}

/** An expected refusal. Anything else that is thrown is a bug or a fault of the machine. */
export class ScheduleError extends Error {
  override readonly name = 'ScheduleError';
  readonly field: string | null;
  readonly problems: readonly Problem[];

  constructor(
    readonly code: ScheduleErrorCode,
    readonly sentence: Sentence,
    { field, problems = [] }: Refused = {},
  ) {
    super(sentence.en);
    this.field = field ?? null;
    this.problems = problems;
  }
}
