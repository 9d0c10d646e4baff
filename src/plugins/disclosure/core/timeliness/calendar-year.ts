import type { PlainDate } from '../plain-date';

/** `official`: as the State Council's notice says; `estimated`: a guess of the editors; `missing`: nothing is known. */
export const DATA_STATUSES = ['official', 'estimated', 'missing'] as const;

export type DataStatus = (typeof DATA_STATUSES)[number];

/** The working days of a calendar year, as far as they differ from Monday to Friday. */
export interface CalendarYear {
  readonly year: number;
  readonly dataStatus: DataStatus;
  /** Every day off that the notice names, weekends within it too. */
  readonly holidays: readonly PlainDate[];
  /** Saturdays and Sundays worked in exchange (调休). */
  readonly workedWeekends: readonly PlainDate[];
}

/** A calendar year that a project starts with: written by hand, checked at the start. */
export interface CalendarSeed {
  readonly year: number;
  readonly dataStatus: string;
  readonly holidays: readonly string[];
  readonly workedWeekends: readonly string[];
  readonly noticeNumber?: string;
  readonly note?: string;
}
