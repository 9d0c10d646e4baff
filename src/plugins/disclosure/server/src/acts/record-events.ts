import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { RecordEvent } from '../../../shared/record-standing';
import type { RecordRow } from '../register/records';
import { TABLES } from '../tables/names';
import { actorNames } from './actor-names';

interface StoredEvent {
  readonly sequence: number | string;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly changed: string;
  readonly figures: string;
  readonly reason: string | null;
}

/** What happened to a record, oldest first, with the sentences that are kept apart. */
export async function recordEvents(strapi: Core.Strapi, db: Knex, row: RecordRow): Promise<RecordEvent[]> {
  const events: StoredEvent[] = await db({ e: TABLES.events })
    .leftJoin({ s: TABLES.reasons }, 's.sequence', 'e.sequence')
    .where({ 'e.document_id': row.document_id, 'e.content_type': row.content_type })
    .orderBy('e.sequence')
    .select('e.sequence', 'e.at', 'e.actor', 'e.action', 'e.changed', 'e.figures', 's.reason');
  const nameOf = await actorNames(strapi, [...new Set(events.map(({ actor }) => actor))]);
  return events.map(({ sequence, at, actor, action, changed, figures, reason }) => ({
    sequence: Number(sequence),
    at,
    actor,
    actorName: nameOf(actor),
    action,
    changed: JSON.parse(changed) as string[],
    reasonCode: (JSON.parse(figures) as { reasonCode?: string }).reasonCode ?? null,
    reason,
  }));
}
