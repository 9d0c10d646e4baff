import { element } from './element.js';

/**
 * @typedef {{ header: Node | string, cells: (Node | string)[], level?: 'whole' | 'part' | 'total' }} Row
 * @typedef {{ header: Node | string, rows: Row[] }} RowGroup rows that share a header to their left
 */

/**
 * Headings of the first columns say what rows are called, the rest stands over figures.
 * @param {{ caption: string, headings: string[], rows?: Row[], groups?: RowGroup[] }} content
 */
export function figureTable({ caption, headings, rows = [], groups = [] }) {
  const naming = groups.length > 0 ? 2 : 1;
  const head = headings.map((text, index) =>
    element('th', { scope: 'col', class: index < naming ? null : 'number' }, text),
  );
  return element(
    'table',
    { class: headings.length > 2 ? 'figures wide' : 'figures' },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...head)),
    ...(groups.length > 0 ? groups.map(groupBody) : [element('tbody', {}, ...rows.map(tableRow))]),
  );
}

const groupBody = ({ header, rows }) =>
  element(
    'tbody',
    {},
    ...rows.map((row, index) => {
      const made = tableRow(row);
      if (index === 0) made.prepend(element('th', { scope: 'rowgroup', rowspan: rows.length }, header));
      return made;
    }),
  );

const tableRow = ({ header, cells, level }) =>
  element(
    'tr',
    { class: level },
    element('th', { scope: 'row' }, header),
    ...cells.map((cell) => element('td', { class: 'number' }, cell)),
  );

/** A part of the page that scrolls sideways by itself where it does not fit, by keyboard too. */
export const scrolling = (label, content) =>
  element('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': label }, content);
