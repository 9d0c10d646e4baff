import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { correctionsOf, differences, standingOf } from '../../../../core/freeze/corrections';
import type { FrozenFigure } from '../../../../core/freeze/frozen-figure';
import type { OrganYear } from '../../../../core/freeze/freezable';
import { RULES } from '../../../../core/measures';
import { toYuan } from '../../../../core/money';
import { finding } from '../../../../core/verify/finding';
import type { Finding } from '../../../../core/verify/finding';
import { standingFigures } from '../../freeze/frozen-figures';
import { frozenYears } from '../../freeze/frozen-years';
import { registerIn } from '../../freeze/register-in';
import { yearFigures } from '../../freeze/year-figures';

/** The figures of a frozen year as the public finds them, all corrections included, and as they are counted now. */
export interface FrozenYearFigures {
  readonly standing: readonly FrozenFigure[];
  readonly counted: readonly FrozenFigure[];
}

export async function readFrozenYear(
  strapi: Core.Strapi,
  db: Knex,
  { organ, year }: OrganYear,
): Promise<FrozenYearFigures> {
  const [{ measures } = { measures: [] }] = await frozenYears(db, { organs: [organ], years: [year] });
  return {
    standing: await standingFigures(db, { organs: [organ], years: [year], measures }),
    counted: await yearFigures(await registerIn(strapi, db), organ, year, measures),
  };
}

/** The figures that moved without a correction. */
export const uncorrected = ({ standing, counted }: FrozenYearFigures): Finding[] =>
  correctionsOf(differences(standing, counted), standingOf(standing)).map(
    ({ organ, year, measure, kind, from, to }) => {
      const shown = (value: number) => String(RULES[measure].unit === 'yuan' ? toYuan(value) : value);
      const field = [organ, year, measure, ...(kind === null ? [] : [kind])].join(' ');
      return finding('figures_uncorrected', null, { field, expected: shown(to), found: shown(from) });
    },
  );
