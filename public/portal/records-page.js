import { ask } from './api.js';
import { element, link } from './element.js';
import { recordList } from './record-list.js';
import { figureWords, subjectOf, timeOf } from './question.js';
import { hrefTo } from './route.js';

const PAGE_LENGTH = 50;

/** The records behind a figure: their number in words, a page of them, and the way to the next. */
export async function recordsPage(site) {
  const { words, locale, asked, vocabulary } = site;
  const { data, meta } = await ask('/records', { ...asked, limit: PAGE_LENGTH, locale });
  const measure = vocabulary.label('measures', meta.measure);
  const title = words.behindTitle([timeOf(site), ...subjectOf(site)], measure);
  const organs = asked.organ?.split(',').map((code) => vocabulary.label('organs', code));

  return {
    title,
    trail: trailTo(site),
    meta,
    content: [
      element('h1', {}, title),
      organs ? element('p', { class: 'lead' }, organs.join(words.comma)) : '',
      ...figureWords(site, meta),
      stateChoice(site, meta),
      data.length > 0 ? recordList(site, data) : '',
      pages(site, { ...meta, shown: data.length }),
    ],
  };
}

function trailTo({ words, locale, asked }) {
  const { organ, scope } = asked;
  const year = (asked.year ?? asked.from ?? '').slice(0, 4);
  const home = [words.home, hrefTo(locale, { organ, scope })];
  return year ? [home, [words.yearTitle(year), hrefTo(locale, { year, organ, scope })]] : [home];
}

function stateChoice({ words, locale, asked }, { notPublic }) {
  const hrefOf = (state) => hrefTo(locale, { ...asked, state, cursor: undefined });
  if (asked.state === 'all') return element('p', {}, link(hrefOf(undefined), words.showPublic));
  return notPublic > 0 ? element('p', {}, link(hrefOf('all'), words.showAll)) : '';
}

function pages({ words, locale, asked, formats }, { prevCursor, nextCursor, shown }) {
  if (!prevCursor && !nextCursor) return '';
  return element(
    'nav',
    { class: 'pages', 'aria-label': words.pages },
    prevCursor && link(hrefTo(locale, { ...asked, cursor: prevCursor }), words.previous, { rel: 'prev' }),
    element('span', {}, words.onPage(formats.number(shown))),
    nextCursor && link(hrefTo(locale, { ...asked, cursor: nextCursor }), words.next, { rel: 'next' }),
  );
}
