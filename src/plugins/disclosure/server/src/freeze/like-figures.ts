import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { standingOf } from '../../../core/freeze/corrections';
import type { Standing } from '../../../core/freeze/corrections';
import type { FrozenFigure } from '../../../core/freeze/frozen-figure';
import { standingFigures } from './frozen-figures';
import { frozenYears } from './frozen-years';
import { registerIn } from './register-in';
import { yearFigures } from './year-figures';

type Figures = readonly FrozenFigure[];

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

const organsOf = (figures: Figures) => unique(figures.map(({ organ }) => organ));
const yearsOf = (figures: Figures) => unique(figures.map(({ year }) => year));
const measuresOf = (figures: Figures) => unique(figures.map(({ measure }) => measure));

/** Those of `figures` that are frozen. */
export async function frozenOf(db: Knex, figures: Figures): Promise<FrozenFigure[]> {
  if (figures.length === 0) return [];
  const years = await frozenYears(db, { organs: organsOf(figures), years: yearsOf(figures) });
  return figures.filter((figure) =>
    years.some(
      ({ organ, year, measures }) =>
        organ === figure.organ && year === figure.year && measures.includes(figure.measure),
    ),
  );
}

/** How the organs, years and measures of `figures` stand in public. */
export const standingLike = async (db: Knex, figures: Figures): Promise<Standing> =>
  standingOf(
    await standingFigures(db, {
      organs: organsOf(figures),
      years: yearsOf(figures),
      measures: measuresOf(figures),
    }),
  );

/** How the organs, years and measures of `figures` are counted now. */
export async function countedLike(
  { strapi, trx }: { readonly strapi: Core.Strapi; readonly trx: Knex },
  figures: Figures,
): Promise<FrozenFigure[]> {
  const register = await registerIn(strapi, trx);
  const counted: FrozenFigure[] = [];
  for (const organ of organsOf(figures)) {
    const ofOrgan = figures.filter((figure) => figure.organ === organ);
    for (const year of yearsOf(ofOrgan)) {
      const measures = measuresOf(ofOrgan.filter((figure) => figure.year === year));
      counted.push(...(await yearFigures(register, organ, year, measures)));
    }
  }
  return counted;
}
