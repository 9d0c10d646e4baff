import type { PlainDate } from './plain-date';
import type { CountedFields, Given } from './record';
import type { CalendarYear } from './timeliness/calendar-year';
import type { Due } from './timeliness/timeliness';

/** Values of an event: what is counted and what the server gave, as they are after it. No text of a document. */
export interface EventFigures
  extends
    Partial<CountedFields>,
    Partial<Omit<Given, 'indexNumber'>>,
    Partial<Due>,
    Partial<Omit<CalendarYear, 'year'>> {
  readonly indexNumber?: string | undefined;
  readonly reasonCode?: string;
  /** Of a number without a document. */
  readonly dataYear?: number;
  readonly month?: number | null;
  /** Legal day on which the record became public or ceased to be. */
  readonly on?: PlainDate;
  /** Of an organ that ended, or whose place among the others changed. */
  readonly parent?: string | null;
  readonly endedOn?: PlainDate | null;
  readonly successor?: string | null;
  /** Of a calendar year, or of an organ's year that is frozen; of that one also the SHA-256 of its figures. */
  readonly year?: number;
  readonly digest?: string;
  /** What a correction by verification set right. */
  readonly finding?: { readonly code: string; readonly field: string | null; readonly found: string | null };
}
