import type { OrganYear } from '../../../../core/freeze/freezable';
import type { Finding } from '../../../../core/verify/finding';
import { writeCorrections } from '../../freeze/write-corrections';
import { settingsOf } from '../../settings';
import { readFrozenYear, uncorrected } from '../reading/frozen-year';
import type { Correcting } from './correcting';
import { ownUp } from './correcting';

type Here = Pick<Correcting, 'strapi' | 'trx' | 'now' | 'grounds' | 'reason'>;

/** The organs' years of which figures were found to have moved without a correction. */
export function yearsOf(findings: readonly Finding[]): OrganYear[] {
  const names = findings
    .filter(({ code }) => code === 'figures_uncorrected')
    .map(({ field }) => (field ?? '').split(' ').slice(0, 2).join(' '));
  return [...new Set(names)].map((name) => {
    const [organ = '', year] = name.split(' ');
    return { organ, year: Number(year) };
  });
}

/** Corrects in public what still differs, once documents and numbers are as they should be. */
export async function correctFrozenYear(here: Here, frozenYear: OrganYear): Promise<void> {
  const { strapi, trx } = here;
  const figures = await readFrozenYear(strapi, trx, frozenYear);
  for (const finding of uncorrected(figures)) await ownUp(here, finding);
  const change = { ...here, cause: 'recount', contentType: settingsOf(strapi).organs, documentId: '' };
  await writeCorrections(change, { before: figures.standing, after: figures.counted });
}
