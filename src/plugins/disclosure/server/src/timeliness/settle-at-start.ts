import type { Core } from '@strapi/strapi';
import type { DisclosureSettings } from '../../../core/settings';
import { publication } from '../register/publication';
import { currentBasis, keepBasis, settledBasis } from './basis';
import { settleBatch } from './settle';

/**
 * Judges all records anew where years or limits are not those of the last time: after an upgrade, a changed
 * configuration or an import. Each batch is a publication of its own, by the calendar of its moment; a server that
 * stops halfway begins again.
 */
export async function settleAtStart(strapi: Core.Strapi, settings: DisclosureSettings) {
  const settled = await settledBasis(strapi.db.connection);
  const { digest } = await currentBasis(strapi, strapi.db.connection, settings);
  if (settled === digest) return;

  for (let after: number | null = 0; after !== null;) {
    const from: number = after;
    after = await publication(strapi, async (here) => {
      const basis = await currentBasis(strapi, here.trx, settings);
      return settleBatch(strapi, here, basis, { scope: 'all', after: from, told: settled !== null });
    });
  }
  // A calendar edited meanwhile on another server was settled there, with its own digest.
  await publication(strapi, async ({ trx }) => {
    if ((await settledBasis(trx)) === settled) await keepBasis(trx, digest);
  });
}
