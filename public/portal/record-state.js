import { element } from './element.js';

/** Says that a record is not public any more, since when and why; nothing for a public one. */
export function stateNotice({ words, formats, vocabulary }, { state, withdrawnOn, reasonCode, reason }) {
  if (state === 'public') return '';
  const day = withdrawnOn ? formats.day(withdrawnOn) : undefined;
  const sentences = {
    withdrawn: day ? words.withdrawnOn(day) : words.withdrawn,
    sealed: day ? words.sealedOn(day) : words.sealed,
    voided: words.voided,
  };
  const why = [reasonCode && vocabulary.label('reasons', reasonCode), reason].filter(Boolean);
  return element(
    'div',
    { class: 'notice' },
    element('p', {}, element('strong', {}, sentences[state] ?? words.withdrawn)),
    why.length > 0 && element('p', {}, `${words.reason}${words.colon}${why.join(words.colon)}`),
  );
}
