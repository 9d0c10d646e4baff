import type { Core } from '@strapi/strapi';
import type { RegisteredType } from '../../../core/registered-type';
import type { DisclosureSettings } from '../../../core/settings';
import { TABLES } from '../tables/names';
import { tableOf } from './content-tables';
import { appendEvent } from './events';
import { give } from './give';
import { publication } from './publication';
import { recordPublication } from './record-publication';

const TAKEN_IN = 'take_in';

/** Registers what was published before the plugin was there, once per type; later strays are findings, not records. */
export async function takeIn(strapi: Core.Strapi, settings: DisclosureSettings, types: readonly RegisteredType[]) {
  for (const type of types) {
    const taken = await strapi.db
      .connection(TABLES.events)
      .where({ action: TAKEN_IN, content_type: type.uid })
      .first('sequence');
    if (taken === undefined) await takeInType(strapi, settings, type);
  }
}

async function takeInType(strapi: Core.Strapi, settings: DisclosureSettings, type: RegisteredType) {
  const documents = await publishedBefore(strapi, type);
  for (const { documentId, publishedAt } of documents) {
    try {
      await publication(strapi, async (here) => {
        const publishing = { ...here, strapi, settings, type, documentId };
        const given = await give(publishing, { speaksOf: () => true, published: true, at: publishedAt });
        await recordPublication(publishing, 'publish', given);
      });
    } catch (error) {
      strapi.log.error(`disclosure: ${type.uid} ${documentId} has no record: ${String(error)}`);
    }
  }
  await publication(strapi, ({ trx, now }) =>
    appendEvent(trx, {
      at: now.toISOString(),
      actor: 'system',
      action: TAKEN_IN,
      contentType: type.uid,
      documentId: null,
      changed: [],
      figures: {},
    }),
  );
  if (documents.length > 0) strapi.log.info(`disclosure: took in ${documents.length} documents of ${type.uid}`);
}

/** Published documents in the order of their first publication. */
async function publishedBefore(strapi: Core.Strapi, type: RegisteredType) {
  const rows = (await strapi.db
    .connection(tableOf(strapi, type.uid))
    .whereNotNull('published_at')
    .groupBy('document_id')
    .select({ documentId: 'document_id' })
    .min({ publishedAt: 'published_at' })
    .orderBy('publishedAt')) as unknown as { documentId: string; publishedAt: number | string | Date }[];
  return rows.map(({ documentId, publishedAt }) => ({ documentId, publishedAt: new Date(publishedAt) }));
}
