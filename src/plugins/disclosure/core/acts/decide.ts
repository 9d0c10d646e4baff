import type { PlainDate } from '../plain-date';
import { seals } from '../reasons';
import type { RecordState } from '../record';
import type { Act, ActRequest } from './act';
import { ACTS } from './act';
import { ActRefused, refusal } from './refusal';
import type { Refusal, RefusalCode } from './refusal';

/** A record as far as an act depends on it. */
export interface ActSubject {
  readonly state: RecordState;
  /** Its words are erased; a voided record may be sealed too. */
  readonly sealed: boolean;
  /** Some row of the document is left. */
  readonly hasDraft: boolean;
  /** Another record bears its document number, which was free while it was void. */
  readonly numberTaken: boolean;
  readonly madeOn: PlainDate;
  readonly disclosedOn: PlainDate;
  /** Day on which it first came down, if it ever did. */
  readonly firstDownOn: PlainDate | null;
}

/**
 * What is done for an act, in order. `take_down` and `publish` go through the document service, where the register
 * follows; the others change the record alone.
 */
export type ActStep = 'take_down' | 'give_reason' | 'seal' | 'void' | 'unvoid' | 'publish' | 'unseal' | 'move_day';

type Answer = readonly ActStep[] | RefusalCode;

const withSeal = (wanted: boolean, sealed: boolean): readonly ActStep[] => (wanted && !sealed ? ['seal'] : []);

const ANSWERS: Readonly<Record<Act, (subject: ActSubject, sealing: boolean) => Answer>> = {
  withdraw({ state }, sealing) {
    if (state === 'public') return ['take_down'];
    if (state === 'sealed') return 'already_sealed';
    if (state === 'voided') return 'is_voided';
    return sealing ? ['seal'] : ['give_reason'];
  },
  seal({ state, sealed }) {
    if (sealed) return 'already_sealed';
    return state === 'public' ? ['take_down'] : ['seal'];
  },
  void({ state, sealed }, sealing) {
    if (state === 'voided') return 'is_voided';
    return state === 'public' ? ['take_down', 'void'] : [...withSeal(sealing, sealed), 'void'];
  },
  unvoid({ state, numberTaken }) {
    if (state !== 'voided') return 'not_voided';
    return numberTaken ? 'number_taken' : ['unvoid'];
  },
  restore({ state, hasDraft }) {
    if (state === 'public') return 'is_public';
    if (state === 'voided') return 'is_voided';
    if (state === 'sealed') return ['unseal'];
    return hasDraft ? ['publish'] : 'nothing_to_publish';
  },
  correct: () => ['move_day'],
};

/** The steps of an act, or why it cannot be done now. */
export function decideAct(subject: ActSubject, request: ActRequest, today: PlainDate): readonly ActStep[] {
  const answer = ANSWERS[request.act](subject, seals(request.reasonCode));
  if (typeof answer === 'string') throw new ActRefused([refusal(answer, 'act')]);
  const refusals = request.disclosedOn === null ? [] : dayRefusals(subject, request.disclosedOn, today);
  if (refusals.length > 0) throw new ActRefused(refusals);
  return answer;
}

/** The acts that the record's state allows. */
export const actsAllowed = (subject: ActSubject): Act[] =>
  ACTS.filter((act) => typeof ANSWERS[act](subject, false) !== 'string');

function dayRefusals(subject: ActSubject, day: PlainDate, today: PlainDate): Refusal[] {
  const { madeOn, disclosedOn, firstDownOn } = subject;
  const refuse = (code: RefusalCode, bound: PlainDate) => [refusal(code, 'disclosedOn', { bound })];
  if (day === disclosedOn) return refuse('same_day', disclosedOn);
  if (day > today) return refuse('in_future', today);
  if (day < madeOn) return refuse('before_made', madeOn);
  return firstDownOn !== null && day > firstDownOn ? refuse('after_withdrawal', firstDownOn) : [];
}
