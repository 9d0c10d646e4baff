import { element } from './element.js';
import { figure } from './figure.js';
import { daysOf } from './format.js';
import { figureTable } from './table.js';

const sumOf = (entries) => entries.reduce((sum, { value }) => sum + value, 0);

/** Every type with its kinds below it, and by name the kinds that the year has nothing of. */
export function byKind(site, entries) {
  const { words, vocabulary } = site;
  const empty = entries.filter(({ value }) => value === 0);
  return [
    yearTable(site, words.byKind, words.kind, tree(site, { entries, list: 'kinds', name: 'kind' })),
    empty.length > 0 &&
      element(
        'details',
        { class: 'empty-kinds' },
        element('summary', {}, words.noneIn(empty.length)),
        element('p', {}, empty.map(({ key }) => vocabulary.label('kinds', key)).join(words.comma)),
      ),
  ];
}

export const byTopic = (site, entries) =>
  yearTable(site, site.words.byTopic, site.words.topic, tree(site, { entries, list: 'topics', name: 'topic' }));

export function byMonth(site, entries) {
  const { words, formats, asked } = site;
  const rows = entries.map(({ key, value }) => ({
    header: formats.month(key),
    cells: [figure(site, value, { measure: 'disclosed', ...daysOf(key), organ: asked.organ, scope: asked.scope })],
  }));
  return yearTable(site, words.byMonth, words.month, rows);
}

export function byOrgan(site, entries) {
  const { words, asked } = site;
  const rows = entries.map(({ key, label, value }) => ({
    header: label,
    cells: [figure(site, value, { measure: 'disclosed', year: asked.year, organ: key })],
  }));
  return yearTable(site, words.byOrgan, words.organ, rows);
}

const yearTable = ({ words, asked, vocabulary }, dimension, heading, rows) =>
  figureTable({
    caption: words.captionOf(asked.year, dimension, vocabulary.label('measures', 'disclosed')),
    headings: [heading, words.figure],
    rows,
  });

/** Codes below their parents, each parent with the sum of its own and theirs, as the API counts a bare parent. */
function tree(site, { entries, list, name }) {
  const { asked, vocabulary } = site;
  const parentOf = ({ key }) => vocabulary.found(list, key)?.parent ?? key;
  const rowOf = (key, label, value, level) => ({
    level,
    header: label,
    cells: [figure(site, value, { ...asked, measure: 'disclosed', [name]: key })],
  });
  const counted = entries.filter(({ value }) => value > 0);
  const parents = [...new Set(counted.map(parentOf))];
  return parents.flatMap((parent) => {
    const own = counted.filter((entry) => parentOf(entry) === parent);
    const parts = own
      .filter(({ key }) => key !== parent)
      .map(({ key, label, value }) => rowOf(key, label, value, 'part'));
    return [rowOf(parent, vocabulary.label(list, parent), sumOf(own), 'whole'), ...parts];
  });
}
