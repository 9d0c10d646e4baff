/** A moment, ISO 8601 in UTC with milliseconds, 24 characters: compares as text, in both databases alike. */
export type Instant = string & { readonly __instant: never };

const LENGTH = 24;

export function instant(date: Date): Instant {
  const text = date.toISOString();
  if (text.length !== LENGTH) throw new RangeError(`Not a moment of the years 0 to 9999: ${text}`);
  return text as Instant;
}

export const plus = (from: Instant, milliseconds: number): Instant =>
  instant(new Date(Date.parse(from) + milliseconds));

export const millisecondsBetween = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from);
