import { ask } from './api.js';
import { link } from './element.js';
import { figure, YEARLY } from './figure.js';
import { hrefTo } from './route.js';
import { figureTable } from './table.js';

/** Years by the organs asked for, side by side, and together. */
export async function comparison(site, years) {
  const { words, locale, asked, vocabulary } = site;
  const organs = asked.organ.split(',');
  const valueOf = await countsByYearAndOrgan(site);

  const rowOf = (year, organ) => ({
    header: vocabulary.label('organs', organ),
    cells: YEARLY.map((measure) => figure(site, valueOf(measure, year, organ), { measure, year, organ })),
  });
  const together = (row) => ({
    level: 'total',
    header: words.allOrgans,
    cells: YEARLY.map((measure) => figure(site, row[measure], { measure, year: row.year, organ: asked.organ })),
  });
  return figureTable({
    caption: words.comparisonCaption,
    headings: [words.year, words.organ, ...YEARLY.map((measure) => vocabulary.label('measures', measure))],
    groups: years.map((row) => ({
      header: link(hrefTo(locale, { year: row.year, organ: asked.organ }), words.yearOf(row.year)),
      rows: [...organs.map((organ) => rowOf(row.year, organ)), together(row)],
    })),
  });
}

async function countsByYearAndOrgan({ asked, locale }) {
  const answers = await Promise.all(
    YEARLY.map((measure) => ask('/counts', { measure, organ: asked.organ, groupBy: 'year,organ', locale })),
  );
  const values = new Map(
    answers.flatMap(({ data, meta }) =>
      data.map(({ year, organ, value }) => [`${meta.measure} ${year} ${organ}`, value]),
    ),
  );
  return (measure, year, organ) => values.get(`${measure} ${year} ${organ}`) ?? 0;
}
