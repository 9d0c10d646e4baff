import type { PlainDate } from '../plain-date';
import type { ReasonCode } from '../reasons';
import { REASON_CODES, SEALING_CODES } from '../reasons';

/** What an authorised person may do to a record, beside publishing and unpublishing its document. */
export const ACTS = ['withdraw', 'seal', 'void', 'unvoid', 'restore', 'correct'] as const;

export type Act = (typeof ACTS)[number];

/** A request that is well formed; whether the record's state allows it is another question. */
export interface ActRequest {
  readonly act: Act;
  readonly reasonCode: ReasonCode;
  /** One sentence, which the public reads unless the record is sealed. */
  readonly reason: string;
  /** The day to correct to; of `correct` alone. */
  readonly disclosedOn: PlainDate | null;
}

interface ActRule {
  readonly reasonCodes: readonly ReasonCode[];
  /** Taken where none is given. */
  readonly defaultCode: ReasonCode | null;
}

const UNDOING: ActRule = { reasonCodes: ['error', 'order', 'other'], defaultCode: 'other' };

export const ACT_RULES: Readonly<Record<Act, ActRule>> = {
  withdraw: { reasonCodes: REASON_CODES, defaultCode: null },
  seal: { reasonCodes: SEALING_CODES, defaultCode: null },
  void: { reasonCodes: ['error', 'duplicate', ...SEALING_CODES, 'other'], defaultCode: null },
  unvoid: UNDOING,
  restore: UNDOING,
  correct: { reasonCodes: ['error', 'order', 'other'], defaultCode: 'error' },
};
