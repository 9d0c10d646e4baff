import { element } from './element.js';
import { daysOf } from './format.js';

/** Filters that say what is listed, with the list of the vocabulary that names their codes. */
const SUBJECTS = {
  kind: 'kinds',
  topic: 'topics',
  statutoryItem: 'items',
  column: 'columns',
  channel: 'channels',
};

/** What is listed, in words: the labels of the filters asked for. */
export const subjectOf = ({ asked, vocabulary, words }) =>
  Object.entries(SUBJECTS)
    .filter(([name]) => asked[name])
    .map(([name, list]) =>
      asked[name]
        .split(',')
        .map((code) => vocabulary.label(list, code))
        .join(words.comma),
    );

/** The time asked for, in words: years, a month, two days, one day. */
export function timeOf({ asked, words, formats }) {
  const { year, from, to, on } = asked;
  if (year) return year.split(',').map(words.yearOf).join(words.comma);
  if (on) return words.onDay(formats.day(on));
  if (from && to && isMonth(from, to)) return formats.monthOfYear(from.slice(0, 7));
  const edge = (day) => (day?.length === 10 ? formats.day(day) : day && words.yearOf(day));
  return from || to ? words.span(edge(from) ?? '', edge(to) ?? '') : words.allTime;
}

function isMonth(from, to) {
  const whole = /^\d{4}-\d{2}-01$/.test(from) && daysOf(from.slice(0, 7));
  return whole && whole.to === to;
}

/** How many there are, and how many of them are not listed and why. */
export function figureWords({ words, formats, vocabulary }, { measure, total, notPublic, records }) {
  const { unit } = vocabulary.found('measures', measure);
  const inWords = (value) =>
    words.quantity(unit === 'yuan' ? formats.yuan(value) : formats.number(value), words.units[unit]);
  if (total + notPublic === 0) return [element('p', { class: 'sum' }, words.noRecords)];

  const sentence = words.behindSentence({
    figure: inWords(Math.round((total + notPublic) * 100) / 100),
    listed: inWords(total),
    rest: notPublic === 0 ? null : inWords(notPublic),
  });
  const behind = unit === 'record' ? '' : words.recordsSentence(formats.number(records));
  return [
    element('p', { class: 'sum' }, sentence, ' ', behind),
    notPublic === 0 ? '' : element('p', { class: 'muted' }, words.restReason),
  ];
}
