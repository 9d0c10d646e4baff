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
