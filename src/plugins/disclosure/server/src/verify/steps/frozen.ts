import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { OrganYear } from '../../../../core/freeze/freezable';
import { MEASURES } from '../../../../core/measures';
import { finding } from '../../../../core/verify/finding';
import type { Finding } from '../../../../core/verify/finding';
import { digestOf, frozenFigures } from '../../freeze/frozen-figures';
import { frozenYears } from '../../freeze/frozen-years';
import { publication } from '../../register/publication';
import { TABLES } from '../../tables/names';
import { readFrozenYear, uncorrected } from '../reading/frozen-year';
import { figuresOf } from '../reading/history';
import type { Step } from './step';

interface FreezeRow {
  readonly sequence: number | string;
  readonly figures: string;
}

/** Years to a chunk: each may have as many figures as its records have ways to differ. */
const YEARS = 5;

/**
 * Frozen figures against the digest that the event of their freezing holds, and with all their corrections against what is
 * counted now.
 */
export const frozen: Step<number> = {
  name: 'frozen',
  async next({ strapi }, after) {
    const db = strapi.db.connection;
    const rows: FreezeRow[] = await db(TABLES.events)
      .where({ action: 'freeze' })
      .andWhere('sequence', '>', after ?? 0)
      .orderBy('sequence')
      .limit(YEARS)
      .select('sequence', 'figures');
    const findings: Finding[] = [];
    for (const row of rows) {
      const { organ = '', year = 0, digest } = figuresOf(row);
      const found = await digestFound(db, { organ, year });
      if (found !== digest) findings.push(finding('frozen_differ', null, { field: `${organ} ${String(year)}`, found }));
      findings.push(...(await uncorrectedBeside(strapi, { organ, year })));
    }
    const last = rows.at(-1);
    return { findings, checked: 0, at: last ? Number(last.sequence) : null };
  },
};

/** Digest of the frozen figures that are there; `null` where the year itself is not. */
async function digestFound(db: Knex, { organ, year }: OrganYear): Promise<string | null> {
  const [frozenYear] = await frozenYears(db, { organs: [organ], years: [year] });
  if (frozenYear === undefined) return null;
  return digestOf(await frozenFigures(db, { organs: [organ], years: [year], measures: MEASURES }));
}

/** A difference may be a publication seen halfway: it is looked at again under the lock. */
async function uncorrectedBeside(strapi: Core.Strapi, frozenYear: OrganYear): Promise<Finding[]> {
  const seen = uncorrected(await readFrozenYear(strapi, strapi.db.connection, frozenYear));
  if (seen.length === 0) return [];
  return publication(strapi, async ({ trx }) => uncorrected(await readFrozenYear(strapi, trx, frozenYear)));
}
