import { dayIn } from './plain-date';

/** Seconds that an answer may be behind an editor, who publishes without notice. */
const LONGEST = 60;

interface Horizon {
  /** Legal zone: figures of stocks and of force change with its days. */
  readonly timeZone: string;
  /** When the schedule will next publish or take down something; `null` while nothing is scheduled. */
  readonly nextChange: Date | null;
}

const SECOND = 1000;

/** When an answer was begun to be worked out, and when it is sent. */
interface Answering {
  readonly begun: Date;
  readonly sent: Date;
}

/** Whole seconds for which an answer stays true: to the next change, the next midnight since it was begun, at most a minute. */
export function maxAge({ begun, sent }: Answering, { timeZone, nextChange }: Horizon): number {
  const today = dayIn(timeZone, begun);
  const change = nextChange === null ? LONGEST : Math.floor((nextChange.valueOf() - sent.valueOf()) / SECOND);
  const lastsToday = (seconds: number) => dayIn(timeZone, new Date(sent.valueOf() + seconds * SECOND - 1)) === today;

  let seconds = Math.max(0, Math.min(LONGEST, change));
  while (seconds > 0 && !lastsToday(seconds)) seconds -= 1;
  return seconds;
}
