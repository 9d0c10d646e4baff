import { ParameterError } from '../errors';
import { MEASURES, TIMELINESS_MEASURES } from '../measures';
import type { Measure } from '../measures';

/** The measures whose records the public may see one by one. */
export const listedMeasures = (showTimeliness: boolean): readonly Measure[] =>
  MEASURES.filter((measure) => showTimeliness || !TIMELINESS_MEASURES.includes(measure));

/** Refuses to name the records behind a figure of timeliness where only the sums are public. */
export function assertListed(measure: Measure, showTimeliness: boolean): void {
  const listed = listedMeasures(showTimeliness);
  if (listed.includes(measure)) return;
  const message = `The records of measure ${measure} are not public here; its sums are on /counts`;
  throw new ParameterError('measure', measure, listed, message, 403);
}
