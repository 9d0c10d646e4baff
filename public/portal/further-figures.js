import { ask } from './api.js';
import { figure, YEARLY } from './figure.js';
import { figureTable } from './table.js';

/** What else the register counts in a year: documents made and in force, decisions, money. */
export async function furtherFigures(site) {
  const { words, locale, asked, vocabulary } = site;
  const questions = vocabulary.measures.filter(({ code }) => !YEARLY.includes(code)).flatMap(questionsOf);
  const answers = await Promise.all(
    questions.map(({ measure, kind }) => ask('/counts', { ...asked, measure, kind, locale })),
  );

  return figureTable({
    caption: words.furtherCaption(asked.year),
    headings: [words.indicator, words.figure],
    rows: answers.map(({ meta }, index) => {
      const { measure, kind } = questions[index];
      const label = vocabulary.label('measures', measure);
      return {
        header: `${kind ? words.ofKind(label, vocabulary.label('kinds', kind)) : label}${words.inUnit(words.units[meta.unit])}`,
        cells: [figure(site, meta.total, { ...asked, measure, kind })],
      };
    }),
  });
}

/** Money is summed one sort at a time. */
const questionsOf = ({ code, unit, kinds }) =>
  unit === 'yuan' ? kinds.map((kind) => ({ measure: code, kind })) : [{ measure: code, kind: undefined }];
