/** Why an act is not done. */
export const REFUSAL_CODES = [
  'no_record',
  'unknown_field',
  'unknown_act',
  'reason_code_missing',
  'reason_code_unfit',
  'reason_missing',
  'reason_not_a_sentence',
  'day_missing',
  'day_not_asked',
  'not_a_day',
  'in_future',
  'before_made',
  'after_withdrawal',
  'same_day',
  'is_public',
  'already_sealed',
  'is_voided',
  'not_voided',
  'nothing_to_publish',
  'number_taken',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** Field of the request that it is about. */
  readonly field: string;
  /** What the sentence names: a value, a bound, what is taken. */
  readonly details: Readonly<Record<string, string>>;
}

export const refusal = (code: RefusalCode, field: string, details: Refusal['details'] = {}): Refusal => ({
  code,
  field,
  details,
});

const OF_THE_STATE: readonly RefusalCode[] = [
  'is_public',
  'already_sealed',
  'is_voided',
  'not_voided',
  'nothing_to_publish',
  'number_taken',
];

/** An act that is not done, with all that is wrong about it. */
export class ActRefused extends Error {
  override readonly name = 'ActRefused';
  readonly status: 400 | 404 | 409;

  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map(({ code, field }) => `${field}: ${code}`).join(', '));
    const some = (codes: readonly RefusalCode[]) => refusals.some(({ code }) => codes.includes(code));
    this.status = some(['no_record']) ? 404 : some(OF_THE_STATE) ? 409 : 400;
  }
}
