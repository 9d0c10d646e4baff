import { scrolling } from './table.js';
import { element } from './element.js';

const TAGS = [
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'P', 'BR', 'HR', 'BLOCKQUOTE', 'PRE', 'CODE', 'UL', 'OL', 'LI'],
  ...['STRONG', 'EM', 'S', 'A', 'IMG', 'TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD'],
];
const ATTRIBUTES = ['href', 'title', 'src', 'alt', 'class', 'start'];
/** The policy of these pages allows no style attribute, so that alignment becomes a class. */
const ALIGNMENT = /(<t[hd])[^>]*style="text-align: ?(left|right|center);?"/g;

/** The text of a record. The server has made it safe; only what a text needs is taken over all the same. */
export function bodyOf(html, tableLabel) {
  const parsed = new window.DOMParser().parseFromString(html.replace(ALIGNMENT, '$1 class="align-$2"'), 'text/html');
  for (const part of parsed.body.querySelectorAll('*')) keepWhatATextNeeds(part);
  for (const heading of parsed.body.querySelectorAll('h1, h2, h3, h4, h5, h6')) lower(heading);
  for (const image of parsed.body.querySelectorAll('img:not([alt])')) image.alt = '';
  const text = element('div', { class: 'text' }, ...parsed.body.childNodes);
  for (const table of text.querySelectorAll('table')) wrap(table, tableLabel);
  return text;
}

function keepWhatATextNeeds(part) {
  if (!TAGS.includes(part.tagName)) return part.remove();
  const superfluous = [...part.attributes].filter(({ name }) => !ATTRIBUTES.includes(name));
  for (const { name } of superfluous) part.removeAttribute(name);
}

/** The page has its own first and second headings. */
function lower(heading) {
  const level = Math.min(Number(heading.tagName[1]) + 2, 6);
  heading.replaceWith(element(`h${level}`, {}, ...heading.childNodes));
}

function wrap(table, label) {
  const place = document.createComment('');
  table.replaceWith(place);
  place.replaceWith(scrolling(label, table));
}
