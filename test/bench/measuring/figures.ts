/** The value that the share `share` of all values does not exceed. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

export const rounded = (value: number): number => Number(value.toFixed(3));

/** What a bench found out; its line is the last thing a bench prints. */
export interface Figure {
  readonly bench: string;
  readonly value: number;
  readonly bar: number;
  readonly detail: object;
}

export const lineOf = ({ bench, value, bar, detail }: Figure): string =>
  JSON.stringify({ bench, value, bar, holds: value <= bar, detail });
