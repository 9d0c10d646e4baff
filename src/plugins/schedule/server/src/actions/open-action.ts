import type { Knex } from 'knex';
import { OPEN_STATES } from '../../../core/action';
import type { ActionKind } from '../../../core/action';
import type { DocumentInLocale } from '../services';
import { TABLES } from '../tables/names';
import type { ActionRow } from './rows';

/** Open actions of a document, in whatever locale. */
export const openActions = (db: Knex, contentType: string, documentId: string): Promise<ActionRow[]> =>
  db<ActionRow>(TABLES.actions)
    .where({ content_type: contentType, document_id: documentId })
    .whereIn('state', OPEN_STATES)
    .orderBy('id');

export const openAction = (
  db: Knex,
  { contentType, documentId, locale }: DocumentInLocale,
  action: ActionKind,
): Promise<ActionRow | undefined> =>
  db<ActionRow>(TABLES.actions)
    .where({ content_type: contentType, document_id: documentId, locale: locale ?? '', action })
    .whereIn('state', OPEN_STATES)
    .first();
