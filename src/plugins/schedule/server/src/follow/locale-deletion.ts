import type { Core } from '@strapi/strapi';
import { OPEN_STATES } from '../../../core/action';
import type { ActionRow } from '../actions/rows';
import { writeChange } from '../actions/write-change';
import { actorOf } from '../actor';
import { publication } from '../publication';
import { TABLES } from '../tables/names';

/** A language that is deleted in the settings takes its documents with it past the document service. */
export function followLocales(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale'],
    afterDelete: ({ result }) => cancelIn(strapi, (result as { code: string }).code),
  });
}

const cancelIn = (strapi: Core.Strapi, locale: string): Promise<void> =>
  publication(strapi, async ({ trx }) => {
    const open = await trx<ActionRow>(TABLES.actions).where({ locale }).whereIn('state', OPEN_STATES).orderBy('id');
    for (const row of open) {
      const details = { from: row.state, because: 'deleted' };
      const event = { actor: actorOf(strapi), act: 'cancelled' as const, details };
      await writeChange(trx, row, { state: 'cancelled' }, event);
    }
  });
