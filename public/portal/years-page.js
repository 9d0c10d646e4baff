import { ask } from './api.js';
import { choice } from './choice.js';
import { comparison } from './comparison.js';
import { element, link } from './element.js';
import { figure, YEARLY } from './figure.js';
import { hrefTo } from './route.js';
import { figureTable, scrolling } from './table.js';

/** All years, or those asked for; two organs and more are set side by side. */
export async function yearsPage(site) {
  const { words, locale, asked } = site;
  const { organ, scope } = asked;
  const { data, meta } = await ask('/years', { organ, scope, locale });
  const wanted = asked.year?.split(',').map(Number);
  const years = wanted ? data.filter(({ year }) => wanted.includes(year)) : data;

  return {
    title: words.yearsTitle,
    meta,
    content: [
      element('h1', {}, words.yearsTitle),
      element('p', { class: 'lead' }, words.yearsIntro),
      choice(
        site,
        data.map(({ year }) => year),
      ),
      years.length === 0 ? element('p', {}, words.noYears) : await figures(site, years),
      notes(site),
    ],
  };
}

async function figures(site, years) {
  const { words, asked } = site;
  if (asked.organ?.includes(',')) return scrolling(words.comparisonCaption, await comparison(site, years));
  return scrolling(words.yearsCaption, yearsTable(site, years));
}

function yearsTable(site, years) {
  const { words, locale, asked, vocabulary } = site;
  const { organ, scope } = asked;
  return figureTable({
    caption: organ ? `${words.yearsCaption}${words.colon}${vocabulary.label('organs', organ)}` : words.yearsCaption,
    headings: [words.year, ...YEARLY.map((measure) => vocabulary.label('measures', measure))],
    rows: years.map((row) => ({
      header: link(hrefTo(locale, { year: row.year, organ, scope }), words.yearOf(row.year)),
      cells: YEARLY.map((measure) => figure(site, row[measure], { measure, year: row.year, organ, scope })),
    })),
  });
}

function notes({ words, vocabulary }) {
  const noted = YEARLY.flatMap((measure) => [
    element('dt', {}, vocabulary.label('measures', measure)),
    element('dd', {}, words.measureNotes[measure]),
  ]);
  return element('section', { class: 'notes' }, element('h2', {}, words.measuresTitle), element('dl', {}, ...noted));
}
