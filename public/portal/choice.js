import { element, link } from './element.js';
import { DEFAULT_LOCALE, hrefTo } from './route.js';

/** A form by which a reader chooses organs and years; it only leads to another address. */
export function choice({ words, locale, asked, vocabulary }, years) {
  const chosen = [asked.organ, asked.year].some(Boolean);
  return element(
    'details',
    { class: 'choice', open: chosen },
    element('summary', {}, words.choice),
    element(
      'form',
      { action: '/', method: 'get' },
      element('p', { class: 'muted' }, words.choiceHint),
      boxes(
        words.organ,
        'organ',
        asked.organ,
        vocabulary.organs.map(({ code, label }) => [code, label]),
      ),
      boxes(
        words.year,
        'year',
        asked.year,
        years.map((year) => [String(year), words.yearOf(year)]),
      ),
      locale === DEFAULT_LOCALE ? null : element('input', { type: 'hidden', name: 'locale', value: locale }),
      element('button', {}, words.choose),
      chosen ? link(hrefTo(locale), words.everything) : null,
    ),
  );
}

function boxes(legend, name, chosen, options) {
  const values = chosen?.split(',') ?? [];
  const items = options.map(([value, label]) =>
    element('label', {}, element('input', { type: 'checkbox', name, value, checked: values.includes(value) }), label),
  );
  return element('fieldset', {}, element('legend', {}, legend), element('div', { class: 'boxes' }, ...items));
}
