import { link } from './element.js';
import { hrefTo } from './route.js';

/** A number that leads to the records behind it; nothing stands behind a zero, and some records are not told one by one. */
export function figure({ formats, locale, vocabulary }, value, asked) {
  const text = asked.measure === 'amount' ? formats.yuan(value) : formats.number(value);
  const isListed = vocabulary.found('measures', asked.measure ?? 'disclosed')?.listed !== false;
  if (value === 0 || !isListed) return text;
  // What was taken down is not public: its records are to be seen only among all.
  const state = asked.measure === 'withdrawn' ? 'all' : undefined;
  return link(hrefTo(locale, { state, ...asked }), text);
}

/** Measures that every year is told by, in the order of reading. */
export const YEARLY = ['disclosed', 'posted', 'withdrawn', 'restored', 'available'];
