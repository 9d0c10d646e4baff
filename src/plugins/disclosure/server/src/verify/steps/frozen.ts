import { MEASURES } from '../../../../core/measures';
import { finding } from '../../../../core/verify/finding';
import type { Finding } from '../../../../core/verify/finding';
import { digestOf, frozenFigures } from '../../freeze/frozen-figures';
import { TABLES } from '../../tables/names';
import { figuresOf } from '../reading/history';
import type { Step } from './step';

interface FreezeRow {
  readonly sequence: number | string;
  readonly figures: string;
}

/** Years to a chunk: each may have as many figures as its records have ways to differ. */
const YEARS = 5;

/** Frozen figures against the digest that the event of their freezing holds. */
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
      const found = digestOf(await frozenFigures(db, { organs: [organ], years: [year], measures: MEASURES }));
      if (found !== digest) findings.push(finding('frozen_differ', null, { field: `${organ} ${String(year)}`, found }));
    }
    const last = rows.at(-1);
    return { findings, checked: 0, at: last ? Number(last.sequence) : null };
  },
};
