import type { Core } from '@strapi/strapi';
import { actorOf } from '../actor';
import { publication } from '../publication';
import { hasDrafts } from '../settings';
import { watchEdit } from './draft-watch';

interface Link {
  readonly related_id: number;
  readonly related_type: string;
}

/** A file that is replaced or renamed is an edit of every draft that it is attached to, and no document says so. */
export function followFiles(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    afterUpdate: ({ result }) => watchDraftsWith(strapi, (result as { id: number } | null)?.id),
  });
}

const watchDraftsWith = (strapi: Core.Strapi, file: number | undefined): Promise<void> =>
  publication(strapi, async ({ trx, now }) => {
    if (file === undefined) return;
    const links: Link[] = await trx('files_related_mph').where({ file_id: file }).select('related_id', 'related_type');
    for (const uid of new Set(links.map(({ related_type }) => related_type))) {
      if (!hasDrafts(strapi, uid)) continue;
      const ids = links.filter(({ related_type }) => related_type === uid).map(({ related_id }) => related_id);
      const { tableName } = strapi.db.metadata.get(uid);
      const documentIds: string[] = await trx(tableName).whereIn('id', ids).distinct().pluck('document_id');
      for (const documentId of documentIds) {
        await watchEdit({ strapi, trx, now, uid, documentId, actor: actorOf(strapi) });
      }
    }
  });
