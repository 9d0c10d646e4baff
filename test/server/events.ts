import type { Core } from '@strapi/strapi';
import { databaseKind } from './setup/databases';

/** Takes away what makes the database refuse changes of events, as only an owner of the database can. */
export async function unguardEvents(strapi: Core.Strapi): Promise<void> {
  const db = strapi.db.connection;
  if (databaseKind() === 'postgres') {
    await db.raw('drop trigger disclosure_events_append_only on disclosure_events');
    return;
  }
  for (const name of ['update', 'delete', 'replace'])
    await db.raw(`drop trigger disclosure_events_append_only_${name}`);
}

export const events = (strapi: Core.Strapi) => strapi.db.connection('disclosure_events');
