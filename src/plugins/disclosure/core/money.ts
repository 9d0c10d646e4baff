/** Money is whole fen inside, so that sums are exact; a number of yuan with two decimals outside. */
export type Fen = number;

export const toFen = (yuan: number): Fen => Math.round(yuan * 100);

export const toYuan = (fen: Fen): number => fen / 100;
