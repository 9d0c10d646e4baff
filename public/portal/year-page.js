import { ask } from './api.js';
import { element, link } from './element.js';
import { figure, YEARLY } from './figure.js';
import { furtherFigures } from './further-figures.js';
import { hrefTo } from './route.js';
import { byKind, byMonth, byOrgan, byTopic } from './year-tables.js';

/** One year by kind, topic and month. */
export async function yearPage(site) {
  const { words, locale, asked, vocabulary } = site;
  const { year, organ, scope } = asked;
  const [{ data, meta }, all, further] = await Promise.all([
    ask(`/years/${encodeURIComponent(year)}`, { organ, scope, locale }),
    ask('/years', { organ, scope, locale }),
    furtherFigures(site),
  ]);
  const organs = organ?.split(',').map((code) => vocabulary.label('organs', code));

  return {
    title: words.yearTitle(year),
    trail: [[words.home, hrefTo(locale, { organ, scope })]],
    meta,
    content: [
      element('h1', {}, words.yearTitle(year)),
      organs ? element('p', { class: 'lead' }, organs.join(words.comma)) : '',
      mainFigures(site, data),
      ...(data.disclosed === 0 ? withoutRecords(words, further) : [tables(site, data, further)]),
      otherYears(site, all.data),
    ],
  };
}

function mainFigures(site, data) {
  const { words, vocabulary, asked } = site;
  const items = YEARLY.map((measure) =>
    element(
      'div',
      {},
      element('dt', {}, vocabulary.label('measures', measure)),
      element('dd', {}, figure(site, data[measure], { ...asked, measure })),
    ),
  );
  return element('dl', { class: 'main-figures', 'aria-label': words.mainFigures }, ...items);
}

const tables = (site, data, further) =>
  element(
    'div',
    { class: 'columns' },
    element(
      'div',
      {},
      section(site.words.byKind, ...byKind(site, data.byKind)),
      section(site.words.byMonth, byMonth(site, data.byMonth)),
    ),
    element(
      'div',
      {},
      section(site.words.byTopic, byTopic(site, data.byTopic)),
      data.byOrgan.length > 1 && section(site.words.byOrgan, byOrgan(site, data.byOrgan)),
      section(site.words.furtherFigures, further),
    ),
  );

const section = (heading, ...content) => element('section', {}, element('h2', {}, heading), ...content);

/** A year may have decisions and regulations in force without having disclosed anything. */
const withoutRecords = (words, further) => [element('p', {}, words.emptyYear), section(words.furtherFigures, further)];

function otherYears({ words, locale, asked }, all) {
  const { organ, scope } = asked;
  const links = all
    .filter(({ year }) => String(year) !== asked.year)
    .map(({ year }) => element('li', {}, link(hrefTo(locale, { year, organ, scope }), words.yearOf(year))));
  if (links.length === 0) return '';
  return element(
    'nav',
    { class: 'other-years', 'aria-label': words.otherYears },
    element('h2', {}, words.otherYears),
    element('ul', {}, ...links),
  );
}
