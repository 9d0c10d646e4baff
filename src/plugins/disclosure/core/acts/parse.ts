import { isPlainDate } from '../plain-date';
import type { ReasonCode } from '../reasons';
import { isSentence } from '../sentence';
import { ACT_RULES, ACTS } from './act';
import type { Act, ActRequest } from './act';
import { ActRefused, refusal } from './refusal';
import type { Refusal } from './refusal';

const FIELDS = ['act', 'reasonCode', 'reason', 'disclosedOn'] as const;

type Field = (typeof FIELDS)[number];
type Given = Readonly<Partial<Record<Field, unknown>>>;

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** Reads what somebody asks to be done; everything wrong with it is said at once. */
export function parseAct(input: unknown): ActRequest {
  const given = (typeof input === 'object' && input !== null && !Array.isArray(input) ? input : {}) as Given;
  const unknown = Object.keys(given)
    .filter((name) => !FIELDS.some((field) => field === name))
    .map((name) => refusal('unknown_field', name, { accepts: FIELDS.join(', ') }));
  const act = ACTS.find((known) => known === given.act);
  if (act === undefined)
    throw new ActRefused([...unknown, refusal('unknown_act', 'act', { accepts: ACTS.join(', ') })]);

  const refusals = [
    ...unknown,
    ...reasonCodeRefusals(act, given),
    ...reasonRefusals(given),
    ...dayRefusals(act, given),
  ];
  if (refusals.length > 0) throw new ActRefused(refusals);
  return {
    act,
    reasonCode: (isGiven(given.reasonCode) ? given.reasonCode : ACT_RULES[act].defaultCode) as ReasonCode,
    reason: (given.reason as string).trim(),
    disclosedOn: isPlainDate(given.disclosedOn) ? given.disclosedOn : null,
  };
}

function reasonCodeRefusals(act: Act, { reasonCode }: Given): Refusal[] {
  const { reasonCodes, defaultCode } = ACT_RULES[act];
  const accepts = reasonCodes.join(', ');
  if (!isGiven(reasonCode))
    return defaultCode === null ? [refusal('reason_code_missing', 'reasonCode', { accepts })] : [];
  if (reasonCodes.some((code) => code === reasonCode)) return [];
  return [refusal('reason_code_unfit', 'reasonCode', { value: asText(reasonCode), accepts })];
}

function reasonRefusals({ reason }: Given): Refusal[] {
  if (!isGiven(reason)) return [refusal('reason_missing', 'reason')];
  if (typeof reason !== 'string') return [refusal('reason_not_a_sentence', 'reason')];
  const sentence = reason.trim();
  if (sentence === '') return [refusal('reason_missing', 'reason')];
  return isSentence(sentence) ? [] : [refusal('reason_not_a_sentence', 'reason')];
}

function dayRefusals(act: Act, { disclosedOn }: Given): Refusal[] {
  if (act !== 'correct') return isGiven(disclosedOn) ? [refusal('day_not_asked', 'disclosedOn')] : [];
  if (!isGiven(disclosedOn)) return [refusal('day_missing', 'disclosedOn')];
  return isPlainDate(disclosedOn) ? [] : [refusal('not_a_day', 'disclosedOn', { value: asText(disclosedOn) })];
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 50);
