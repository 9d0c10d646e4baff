import { describedTypes, textsOf, toLanguage } from '../texts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/**
 * Labels of an enumeration's values, in order. The admin does not tell an input its content type, so the enumeration
 * is known by its attribute and its values: `kind` with `penalty` is a decision's. An unknown value shows itself.
 */
export function labelled(attribute: string, values: readonly string[], locale: string): Option[] {
  const language = toLanguage(locale);
  const known = describedTypes.map((uid) => textsOf(uid, language).values?.[attribute] ?? {});
  const countKnown = (labels: Readonly<Record<string, string>>) => values.filter((value) => value in labels).length;
  const labels = known.reduce((best, each) => (countKnown(each) > countKnown(best) ? each : best), {});

  return values.map((value) => ({ value, label: labels[value] ?? value }));
}
