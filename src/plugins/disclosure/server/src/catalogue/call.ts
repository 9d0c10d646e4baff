/** A call of the document service, as far as the catalogue reads and changes it. */
export interface Call {
  readonly uid: string;
  readonly action: string;
  params: CallParams;
}

export interface CallParams {
  readonly documentId?: string;
  readonly locale?: unknown;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly [name: string]: unknown;
}

export type Next = () => Promise<unknown>;

/** Writes `patch` over what the caller gave. */
export const writeOver = (call: Call, patch: Readonly<Record<string, unknown>>): void => {
  call.params = { ...call.params, data: { ...call.params.data, ...patch } };
};
