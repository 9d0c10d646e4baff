import { element, link } from './element.js';
import { recordHref } from './route.js';

/** Cards of records, each with what a reader needs to tell it from the next. */
export const recordList = (site, cards) =>
  element('ol', { class: 'records' }, ...cards.map((card) => element('li', {}, ...recordCard(site, card))));

/** Title and facts of one record. */
export function recordCard(site, card) {
  const { words, locale, formats, vocabulary } = site;
  const lang = card.locale && card.locale !== locale ? card.locale : null;
  const facts = [
    card.indexNumber,
    card.documentNumber,
    vocabulary.label('kinds', card.kind),
    card.organ.name,
    card.amountYuan === null ? null : words.quantity(formats.yuan(card.amountYuan), words.units.yuan),
  ];
  return [
    element(
      'div',
      { class: 'headline' },
      link(recordHref(locale, card.documentId), card.title ?? words.untitled, { lang }),
      ...marksOf(site, card),
    ),
    element('time', { datetime: card.disclosedOn }, formats.day(card.disclosedOn)),
    element('p', { class: 'muted' }, ...facts.filter(Boolean).map((fact) => element('span', {}, fact))),
  ];
}

/** What sets a record apart: that it is not public any more, or another organ's. */
export function marksOf({ words, vocabulary }, { state, origin }) {
  const marks = [
    state === 'public' ? null : vocabulary.label('states', state),
    origin === 'reprint' ? words.reprint : null,
  ];
  return marks.filter(Boolean).map((mark) => element('strong', { class: 'mark' }, mark));
}
