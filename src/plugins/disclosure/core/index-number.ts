/** What a template may name of the organ. */
export interface NumberedOrgan {
  readonly code: string;
  readonly creditCode: string | null;
}

/** Fills `{organ.code}/{year}-{seq:5}`: `seq:5` is the sequence of the organ's year, padded to five digits. */
export function formatIndexNumber(
  template: string,
  { organ, year, sequence }: { organ: NumberedOrgan; year: number; sequence: number },
): string {
  return template
    .replaceAll('{organ.code}', organ.code)
    .replaceAll('{organ.creditCode}', organ.creditCode ?? organ.code)
    .replaceAll('{year}', String(year))
    .replace(/\{seq(?::(\d+))?\}/g, (_, width: string | undefined) =>
      String(sequence).padStart(Number(width ?? 1), '0'),
    );
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The sequence in a number that `template` made for the year of an organ; `null` where it was made otherwise. */
export function sequenceIn(
  template: string,
  { indexNumber, organ, year }: { indexNumber: string; organ: string; year: number },
): number | null {
  const pattern = template
    .split(/(\{[^}]*\})/)
    .map((part) => {
      if (part === '{organ.code}') return escaped(organ);
      if (part === '{organ.creditCode}') return '.+?';
      if (part === '{year}') return String(year);
      return part.startsWith('{seq') ? '(\\d+)' : escaped(part);
    })
    .join('');
  const sequence = new RegExp(`^${pattern}$`).exec(indexNumber)?.[1];
  return sequence === undefined ? null : Number(sequence);
}
