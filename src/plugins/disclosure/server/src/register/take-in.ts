import type { Core } from '@strapi/strapi';
import type { RegisteredType } from '../../../core/registered-type';
import type { DisclosureSettings } from '../../../core/settings';
import { TABLES } from '../tables/names';
import { tableOf } from './content-tables';
import { appendEvent } from './events';
import { give } from './give';
import { publication } from './publication';
import type { Publication } from './publication';
import { numbersOfAll, enterNumber } from './follow-numbers';
import { recordPublication } from './record-publication';
import { findRecord } from './records';

const TAKEN_IN = 'take_in';

/** Registers what was published before the plugin was there, once per type; later strays are findings, not records. */
export async function takeIn(strapi: Core.Strapi, settings: DisclosureSettings, types: readonly RegisteredType[]) {
  for (const type of types) {
    if (!(await isTakenIn(strapi, type.uid))) await takeInType(strapi, settings, type);
  }
  for (const uid of [settings.tallies, settings.feeIncomes]) {
    if (!(await isTakenIn(strapi, uid))) await takeInNumbers(strapi, settings, uid);
  }
}

/** Numbers that were entered before there were events of them. */
const takeInNumbers = (strapi: Core.Strapi, settings: DisclosureSettings, uid: string) =>
  publication(strapi, async (here) => {
    for (const [documentId, figures] of await numbersOfAll({ strapi, settings }, here.trx, uid)) {
      await enterNumber({ ...here, strapi }, { uid, documentId, figures });
    }
    await sayTakenIn(here, uid);
  });

async function takeInType(strapi: Core.Strapi, settings: DisclosureSettings, type: RegisteredType) {
  const documents = await publishedBefore(strapi, type);
  for (const { documentId, publishedAt } of documents) {
    try {
      await publication(strapi, async (here) => {
        const record = await findRecord(here.trx, type.uid, documentId);
        const publishing = { ...here, strapi, settings, type, documentId, record };
        const given = await give(publishing, { speaksOf: () => true, published: true, at: publishedAt });
        await recordPublication(publishing, 'publish', given);
      });
    } catch (error) {
      strapi.log.error(`disclosure: ${type.uid} ${documentId} has no record: ${String(error)}`);
    }
  }
  await publication(strapi, (here) => sayTakenIn(here, type.uid));
  if (documents.length > 0) strapi.log.info(`disclosure: took in ${documents.length} documents of ${type.uid}`);
}

const isTakenIn = async (strapi: Core.Strapi, uid: string): Promise<boolean> => {
  const found = await strapi.db
    .connection(TABLES.events)
    .where({ action: TAKEN_IN, content_type: uid })
    .first('sequence');
  return found !== undefined;
};

const sayTakenIn = ({ trx, now }: Publication, contentType: string) =>
  appendEvent(trx, {
    at: now.toISOString(),
    actor: 'system',
    action: TAKEN_IN,
    contentType,
    documentId: null,
    changed: [],
    figures: {},
  });

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
