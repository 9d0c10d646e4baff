/**
 * Force of a regulation on `today`: `notYet`, `inForce`, `repealed` (from its first day not in force) or `lapsed`
 * (after its last day in force); `undefined` for what has no legal force. All days are `YYYY-MM-DD`.
 */
export function forceOf({ effectiveOn, repealedOn, validUntil, disclosedOn }, today) {
  if (effectiveOn === undefined) return undefined;
  if (repealedOn && repealedOn <= today) return 'repealed';
  if (validUntil && validUntil < today) return 'lapsed';
  return (effectiveOn ?? disclosedOn) <= today ? 'inForce' : 'notYet';
}
